import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from '../command.ts'
import { foreign, machine } from './programs.ts'
import { must } from './step.ts'

const folder = '/proc/sys/fs/binfmt_misc'
// Only a kernel with entries of its own shows them.
const own = new Set(['register', 'status'])

/**
 * Has the kernel run the other architecture's programs by QEMU, under that name, where it does not yet. BuildKit carries an emulator
 * too, but with QEMU as Debian builds it, only the first process of a `RUN` is emulated: what that starts is "Exec format error".
 * `willMount` is told before the kernel's table is mounted.
 */
export async function emulate(name: string, willMount: () => Promise<void>): Promise<void> {
  if (!existsSync(join(folder, 'register'))) {
    await willMount()
    await must('mount', ['-t', 'binfmt_misc', 'binfmt_misc', folder])
  }
  // Of qemu-user-static: `:NAME:M::MAGIC:MASK:INTERPRETER:FLAGS`, F among them: the interpreter is opened now, and so works in any root.
  const line = (await readFile(`/usr/lib/binfmt.d/qemu-${machine[foreign]}.conf`, 'utf8')).trim()
  if (await isEmulated(line)) return
  await writeFile(join(folder, 'register'), line.replace(/^:[^:]*:/, `:${name}:`))
}

/** By a machine's own set-up, or by another run. */
async function isEmulated(line: string): Promise<boolean> {
  const magic = (line.split(':')[3] ?? '').replaceAll('\\x', '')
  for (const each of await entries()) {
    const text = await readFile(join(folder, each), 'utf8')
    if (text.startsWith('enabled') && text.includes(`magic ${magic}`) && /flags: \S*F/.test(text)) return true
  }
  return false
}

/** Takes it out of the table, and the table away when it was mounted for this and nobody else has come to use it. */
export async function stopEmulating(name: string, wasMounted: boolean): Promise<void> {
  if (existsSync(join(folder, name))) await writeFile(join(folder, name), '-1')
  if (wasMounted && existsSync(join(folder, 'register')) && (await entries()).length === 0)
    await runCommand('umount', [folder])
}

const entries = async (): Promise<readonly string[]> => (await readdir(folder)).filter((each) => !own.has(each))
