/** What the command line says when it was not understood, or asked. */
export const usage = `Usage:
  cli.cjs check FILE.eml [--policy ID|PATH] [--format text|json]
      The verdict on one message; - reads standard input.
      Exit code 0 send, 1 ask, 2 stop, 64 bad use, 65 unreadable input.
  cli.cjs detect [--format jsonl]
      JSON lines in, {"id","text"}; JSON lines out, with what was found and where.
  cli.cjs policy validate|explain|sop ID|PATH
      Checks a profile; says it in plain English; writes the service's SOP from it.
  cli.cjs policy diff ID|PATH ID|PATH
      What changed between two profiles.
`;
