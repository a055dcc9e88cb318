import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { locate } from './programs.ts'

/** By number: linux/capability.h of Linux 6. */
const names = (
  'CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL SETGID SETUID SETPCAP LINUX_IMMUTABLE NET_BIND_SERVICE ' +
  'NET_BROADCAST NET_ADMIN NET_RAW IPC_LOCK IPC_OWNER SYS_MODULE SYS_RAWIO SYS_CHROOT SYS_PTRACE SYS_PACCT SYS_ADMIN ' +
  'SYS_BOOT SYS_NICE SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG MKNOD LEASE AUDIT_WRITE AUDIT_CONTROL SETFCAP MAC_OVERRIDE ' +
  'MAC_ADMIN SYSLOG WAKE_ALARM BLOCK_SUSPEND AUDIT_READ PERFMON BPF CHECKPOINT_RESTORE'
).split(' ')

/**
 * An OCI runtime for machines whose root may not do everything, as in many a sandbox. buildx makes its builder a privileged container,
 * the engine asks for every capability then, and runc says "unable to apply caps: operation not permitted". What root lacks is taken
 * out of the request; the path of the runtime, or `undefined` where root lacks nothing.
 */
export async function modestRuntime(folder: string): Promise<string | undefined> {
  const missing = await missingCapabilities()
  if (missing.length === 0) return undefined
  const edits = missing.map((each) => `s/,"CAP_${each}"//g; s/"CAP_${each}",//g`).join('; ')
  const file = join(folder, 'modest-runc')
  await writeFile(file, script(edits, locate('runc')), { mode: 0o755 })
  return file
}

/** `create` and `run` name a bundle, `exec` a file. */
const script = (edits: string, runc: string): string => `#!/bin/sh
for each; do
  case $last in
    --bundle | -b) request=$each/config.json ;;
    --process | -p) request=$each ;;
  esac
  last=$each
done
[ ! -f "$request" ] || sed -i '${edits}' "$request"
exec ${runc} "$@"
`

async function missingCapabilities(): Promise<readonly string[]> {
  const status = await readFile('/proc/self/status', 'utf8')
  const held = BigInt(`0x${/^CapBnd:\s*([0-9a-f]+)/m.exec(status)?.[1] ?? 'f'.repeat(16)}`)
  const last = Number(await readFile('/proc/sys/kernel/cap_last_cap', 'utf8'))
  return names.filter((_, number) => number <= last && ((held >> BigInt(number)) & 1n) === 0n)
}
