import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Installs a package when this is Debian and we may; otherwise does nothing. */
export function installOnDebian(name: string): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  spawnSync('apt-get', ['update'], options)
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], options)
}
