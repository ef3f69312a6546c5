import lpt2020 from './profiles/lpt-2020.json';
import lpt2023 from './profiles/lpt-2023.json';
import mdu2024 from './profiles/mdu-2024.json';
import nhsmailSop2015 from './profiles/nhsmail-sop-2015.json';
import yewtree2021 from './profiles/yewtree-2021.json';

/** The five policies that come with the product, by id, as their files have them: not yet checked. */
export const policies = {
  'lpt-2020': lpt2020,
  'lpt-2023': lpt2023,
  'mdu-2024': mdu2024,
  'nhsmail-sop-2015': nhsmailSop2015,
  'yewtree-2021': yewtree2021,
} as const;

/** The id of a policy that comes with the product. */
export type PolicyId = keyof typeof policies;
