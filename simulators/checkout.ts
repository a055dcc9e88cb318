import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** A state of the repository that jobs have in their workspace. */
export interface Commit {
  /** Folder with the working tree at this commit, `.git` and all. */
  readonly folder: string
  readonly sha: string
  /** Where the service lies in it. */
  readonly context: string
}

export interface Checkout {
  /** The service in another version; `edit` changes its server. */
  commit(version: string, edit?: (server: string) => string): Promise<Commit>
  remove(): Promise<void>
}

const run = promisify(execFile)
const context = 'examples/hello'

/** A git repository of its own with the service in it that lies under `root` in `examples/hello`. */
export async function createCheckout(root: string): Promise<Checkout> {
  const folder = await mkdtemp(join(tmpdir(), 'checkout-'))
  const service = join(folder, context)
  const git = async (...parameters: string[]) =>
    (await run('git', parameters, { cwd: folder, env: { ...process.env, ...someone } })).stdout.trim()
  await cp(join(root, context), service, { recursive: true })
  await git('init', '--quiet', '--initial-branch=main')
  const original = await readFile(join(service, 'server.js'), 'utf8')
  return {
    commit: async (version, edit = (server) => server) => {
      const description = await readFile(join(service, 'package.json'), 'utf8')
      await writeFile(
        join(service, 'package.json'),
        description.replace(/"version": "[^"]*"/, `"version": "${version}"`),
      )
      await writeFile(join(service, 'server.js'), edit(original))
      await git('add', '--all')
      await git('commit', '--quiet', '--allow-empty', '--message', `Version ${version}`)
      return { folder, context, sha: await git('rev-parse', 'HEAD') }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Nothing of what the user has set for git counts here. */
const someone = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'mona',
  GIT_AUTHOR_EMAIL: 'mona@example.com',
  GIT_COMMITTER_NAME: 'mona',
  GIT_COMMITTER_EMAIL: 'mona@example.com',
}
