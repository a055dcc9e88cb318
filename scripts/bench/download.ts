import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Figure } from './figure.ts'

const enough = 256 * 1024 ** 2

/**
 * What a runner downloads for `uses:`: the archive of the tree, as it would be committed now, without what `.gitattributes`
 * keeps out. Index and objects go to a temporary folder, so the repository is left as it is.
 */
export function measureDownload(folder: string): Figure[] {
  const temporary = mkdtempSync(join(tmpdir(), 'tandem-bench-'))
  const git = (...args: string[]): Buffer =>
    execFileSync('git', ['-c', 'core.safecrlf=false', ...args], {
      cwd: folder,
      maxBuffer: enough,
      env: { ...process.env, ...apart(folder, temporary) },
    })
  try {
    git('read-tree', 'HEAD')
    git('add', '--all')
    const tree = git('write-tree').toString().trim()
    const size = (...paths: string[]): number => gzipSync(git('archive', '--format=tar', tree, ...paths)).length / 1e6
    return [
      { name: 'what a runner downloads', value: size(), unit: 'MB', aim: 1.9, note: 'git archive | gzip' },
      { name: 'dist/ alone', value: size('dist'), unit: 'MB' },
    ]
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

function apart(folder: string, temporary: string): Record<string, string> {
  const objects = execFileSync('git', ['rev-parse', '--git-path', 'objects'], { cwd: folder }).toString().trim()
  return {
    GIT_INDEX_FILE: join(temporary, 'index'),
    GIT_OBJECT_DIRECTORY: temporary,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: resolve(folder, objects),
  }
}
