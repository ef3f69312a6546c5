// What the build puts in place of `compiled-profile`: here, the default profile.
export { lpt2023 as default } from './profiles';
