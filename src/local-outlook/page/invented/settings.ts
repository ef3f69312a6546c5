/**
 * What the add-in has kept in this mailbox: the patients and those outside in people.ts have agreed,
 * had the guide and may be told. Hashes, as the add-in writes them; test/local-outlook/training.test.ts
 * says whose, and holds this to it.
 */
const kept = [
  '{"v":2,"salt":"lessons","marks":"aJFPgqpynq2we4q,aJFPtbv9in1j57spm,aJFP17skpjp1fciht',
  'u,gJFPgqpynq2we4q,gJFPtbv9in1j57spm,gJFP17skpjp1fcihtu,gJFPkabd2wko4i4x,gJFPzowqfz1t',
  '8jkkw,dJFP19cxzaq1d3a9et,dJFPnv03tzcfmam4,dJFP1e4x6ca1lfziw7","people":"JFPBrRXvp561',
  'BzVTyxUgZud3q6VChcWx53dAMkKjFHl2vX8lR8sNdOSRCbglWyu8brxjjdIX5tdONwxMdthi_dpUxUQiuOWC',
  'D3uH_6aToIwUdCS1_eVIHMw7ylSQckuWqF7B6gS8AE935brfJbzkfQ9H4WQ8PT,JFPptMDu5_YGEz8-elhSE',
  'fGxSShX6VgNdcIexzYcZR6t-nM8nhWxzrQmRgdDmNVrYZGvIaKn2oMIebNsRUVXGbZ8YZQrPq_7JRKgtSXkK',
  'Dl5aXEkF38B_oZNkXnZVFr7QVEzQ,JFPd1eZXYxc84q_4YLr7BbzJ2ZY3FwLtL7CjmTswXuuMVEQPquhK_hB',
  'm6DvZnX9lNcZ1bX8W1kfOgfugUKr9O0yeaANzKUbMkwnyE90um4NynlFKjY-deGUME0uHZPWavhirIffRc8W',
  'fQkT,JFPJHTD5nlkRH0IR-7B6WLeUp_tKCMavPZ3zUT0C8JWfQs182LsamNqthPeaYcJiBNAbz69AXRtpyXX',
  'SSTKQB-dFnEkl1fhwIlfzmVA0zoZP,JFPAotHdaJsJfZi39TLSevJ5MBj-LDTc3WJRNk3RubN8L0UtJ-edTQ',
  '0h6hLGhq2qNySqqkV50yIPa1AOGYPxOE5x"}',
].join('');

/** The mailbox's settings at the start, each as JSON text. */
export const settings: Readonly<Record<string, string>> = { 'pcd-guard': JSON.stringify(kept) };
