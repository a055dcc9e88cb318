import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Architecture, foreign, native } from './programs.ts'
import { must } from './step.ts'

/** Debian's packages of both architectures, from wherever this machine's apt gets its own. */
export interface Debian {
  /** Lays the packages' files over what is in the folder; none of their scripts run. */
  readonly unpack: (packages: readonly string[], architecture: Architecture, root: string) => Promise<void>
}

/** A state of apt of its own: the machine's is not told of the other architecture. */
export async function openDebian(folder: string): Promise<Debian> {
  for (const each of ['lists/partial', 'cache/archives/partial']) await mkdir(join(folder, each), { recursive: true })
  const config = join(folder, 'apt.conf')
  await writeFile(config, configuration(folder))
  const env = { APT_CONFIG: config }
  await must('apt-get', ['-qq', 'update'], { env, timeout: 180_000 })
  return {
    unpack: async (packages, architecture, root) => {
      const archives = join(folder, `${packages.join('+').slice(0, 60)}-${architecture}`)
      await mkdir(archives, { recursive: true })
      const wanted = packages.map((each) => `${each}:${architecture}`)
      await must('apt-get', ['-qq', 'download', ...wanted], { env, cwd: archives, timeout: 180_000 })
      await mergedUsr(root)
      for (const archive of await readdir(archives)) await lay(join(archives, archive), root)
    },
  }
}

const configuration = (folder: string): string =>
  [
    `Dir::State::lists "${folder}/lists";`,
    'Dir::State::status "/dev/null";',
    `Dir::Cache "${folder}/cache";`,
    `APT::Architecture "${native}";`,
    `APT::Architectures { "${native}"; "${foreign}"; };`,
    'Acquire::Languages "none";',
    // Only root can read the folder, and apt would say so of every file.
    'APT::Sandbox::User "root";',
    '',
  ].join('\n')

/** As Debian's own images are: `/bin` is `/usr/bin`, whatever the package says. */
const mergedUsr = (root: string): Promise<string> =>
  must('sh', [
    '-ec',
    'cd "$1"; for each in bin sbin lib lib64; do mkdir -p usr/$each; [ -L $each ] || ln -s usr/$each $each; done',
    'sh',
    root,
  ])

const lay = (archive: string, root: string): Promise<string> =>
  must('sh', [
    '-ec',
    'dpkg-deb --fsys-tarfile "$1" | tar -x --keep-directory-symlink --exclude=./usr/share/doc --exclude=./usr/share/man --exclude=./usr/share/locale -C "$2"',
    'sh',
    archive,
    root,
  ])
