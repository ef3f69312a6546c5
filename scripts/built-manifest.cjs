const sendModes = ['SoftBlock', 'Block'];

/**
 * The manifest as it is built: with the SendMode of `--env sendmode=`, and with the address of
 * `--env address=` where the add-in will be served from. Throws for anything it does not know.
 */
function builtManifest(manifest, { sendmode = 'SoftBlock', address } = {}) {
  if (!sendModes.includes(sendmode)) {
    throw new Error(`sendmode=${sendmode} is not one of ${sendModes.join(', ')}`);
  }
  const withMode = manifest.replaceAll(/SendMode="\w+"/g, `SendMode="${sendmode}"`);
  return address === undefined
    ? withMode
    : withMode.replaceAll('https://localhost:3000', originOf(address));
}

function originOf(address) {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || url.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(`address=${address} is not an https address such as https://addin.example.org`);
  }
  return url.href.replace(/\/$/, '');
}

module.exports = { builtManifest };
