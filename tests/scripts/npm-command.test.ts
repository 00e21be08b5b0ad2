import { describe, expect, it } from 'vitest';
import { npmCommand } from '../../scripts/lib/npm-command.mjs';
import { run } from '../../scripts/lib/run.mjs';

describe('npm is started', () => {
  const args = ['ci', '--no-audit'];

  it.each(['linux', 'darwin', 'win32'] as const)(
    'by the npm that started us, with our own Node: %s',
    (platform) => {
      const npm = '/usr/lib/node_modules/npm/bin/npm-cli.js';
      const started = npmCommand(args, { platform, env: { npm_execpath: npm } });
      expect(started).toEqual({ command: process.execPath, args: [npm, ...args], shell: false });
    },
  );

  it('from the path otherwise, on Windows through a shell, for it is a batch file there', () => {
    const env = {};
    expect(npmCommand(args, { platform: 'linux', env })).toEqual({ command: 'npm', args, shell: false });
    expect(npmCommand(args, { platform: 'win32', env })).toEqual({ command: 'npm.cmd', args, shell: true });
    // A program that isn't a script is no argument for Node.
    const other = { npm_execpath: '/opt/bin/pnpm' };
    expect(npmCommand(args, { platform: 'linux', env: other }).command).toBe('npm');
  });

  it('for real', async () => {
    const { command, args: given, shell } = npmCommand(['--version']);
    const { code, output } = await run(command, given, { quiet: true, shell });
    expect(code, output).toBe(0);
    expect(output).toMatch(/^\d+\.\d+/);
  });
});
