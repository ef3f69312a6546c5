/** The profile that was built in: `npm run build -- --env policy=<id or path>`. webpack finds it; in tests jest does. */
declare module 'compiled-profile' {
  const profile: import('./profile').Profile;
  export { profile as default };
}
