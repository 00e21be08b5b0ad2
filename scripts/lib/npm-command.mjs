/**
 * Program and arguments that run npm, and whether they need a shell. Started by npm we run the same npm with the same
 * Node. Else the one of the path, which on Windows is a batch file: Node refuses to start those without a shell
 * (since 20.12.2, EINVAL).
 */
export function npmCommand(args, { platform = process.platform, env = process.env } = {}) {
  const npm = env.npm_execpath ?? '';
  if (/\.[cm]?js$/.test(npm)) return { command: process.execPath, args: [npm, ...args], shell: false };
  if (platform === 'win32') return { command: 'npm.cmd', args, shell: true };
  return { command: 'npm', args, shell: false };
}
