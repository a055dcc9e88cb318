import type { ReleaseSource } from './build.ts'
import { listed } from './parsed.ts'
import type { RunBlock } from './schema.ts'

/** What is wrong with how a registry is to be logged in to. */
export function registryProblems(run: RunBlock, source: ReleaseSource): string[] {
  const { 'registry-username': username, 'registry-password': password } = run
  if (username === undefined && password === undefined) return []
  const [given, missing] = username === undefined ? ['password', 'username'] : ['username', 'password']
  if (username === undefined || password === undefined) return [`registry-${given}: needs registry-${missing} as well`]
  return source.kind === 'build' ? loginProblems(source.build.pushTo) : []
}

/** A password is given to the registry that it was made for, and to no other. */
function loginProblems(pushTo: readonly string[]): string[] {
  const hosts = new Set(pushTo.map((place) => place.split('/')[0] ?? place))
  if (hosts.size === 1) return []
  const why = hosts.size === 0 ? 'push-to names no registry' : `push-to names ${listed([...hosts])}`
  return [`registry-username: is for one registry, but ${why}; for more of them log in with docker/login-action before`]
}
