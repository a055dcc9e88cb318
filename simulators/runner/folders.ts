import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The folders of one job, laid out as on a hosted runner. */
export interface Folders {
  readonly root: string
  readonly home: string
  readonly temp: string
  readonly tools: string
  readonly workspace: string
  readonly event: string
  readonly remove: () => Promise<void>
}

export interface FolderSettings {
  readonly repository: string
  /** What lies in the workspace: path → text. */
  readonly files: Readonly<Record<string, string>>
  /** A folder whose content is in the workspace, as after `actions/checkout`. */
  readonly checkout?: string | undefined
  readonly event: object
}

export async function createFolders({ repository, files, checkout, event }: FolderSettings): Promise<Folders> {
  const root = await mkdtemp(join(tmpdir(), 'runner-'))
  const folders = {
    root,
    home: join(root, 'home'),
    temp: join(root, '_temp'),
    tools: join(root, '_tool'),
    workspace: join(root, repository, repository),
    event: join(root, '_temp', '_github_workflow', 'event.json'),
    remove: () => rm(root, { recursive: true, force: true }),
  }
  await Promise.all([folders.home, folders.tools, folders.workspace].map((path) => mkdir(path, { recursive: true })))
  if (checkout !== undefined) await cp(checkout, folders.workspace, { recursive: true })
  await put(folders.event, JSON.stringify(event))
  await Promise.all(Object.entries(files).map(([path, text]) => put(join(folders.workspace, path), text)))
  return folders
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
