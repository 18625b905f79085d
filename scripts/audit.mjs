/** `npm audit`, but a registry that has no advisories to give (offline, or a mirror) is a skip said aloud, not a failure. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const { stdout, error } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const report = parse(stdout ?? '');
const found = report?.metadata?.vulnerabilities;

if (found === undefined) {
  const reason = report?.message ?? report?.error?.summary ?? error?.message ?? 'no readable answer';
  process.stdout.write(`skipped: the registry does not answer npm audit (${reason})\n`);
} else if (found.total > 0) {
  for (const [name, { severity, range }] of Object.entries(report.vulnerabilities)) {
    process.stdout.write(`${severity}: ${name} ${range}\n`);
  }
  process.exit(1);
} else {
  process.stdout.write('no known vulnerabilities\n');
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
