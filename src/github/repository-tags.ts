import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { CloudError, isCloudError } from '../core/errors.ts'
import type { GitHubApi } from './api.ts'

/** The repository's git tags, or why they are not known. */
export type RepositoryTags = { readonly tags: readonly string[] } | { readonly why: string }

const start = 'refs/tags/'
/** More pages than any repository has: GitHub gives all at once, whatever a page is said to hold (github/docs issue 3863). */
const mostPages = 100

const refsSchema = z.array(z.object({ ref: z.string() }))

/** Lists the repository's tags (docs.github.com/rest/git/refs, list matching references, read November 2026). */
export async function listRepositoryTags(
  api: GitHubApi,
  repository: string,
  context: Context,
): Promise<RepositoryTags> {
  try {
    return { tags: await readAll(api, `/repos/${repository}/git/matching-refs/tags/`, context) }
  } catch (error) {
    if (!isCloudError(error)) throw error
    return { why: error.hint === undefined ? error.message : `${error.message}. ${error.hint}` }
  }
}

async function readAll(api: GitHubApi, first: string, context: Context): Promise<string[]> {
  const operation = 'github.git.matching-refs'
  const tags: string[] = []
  let place: string | undefined = first
  for (let page = 1; place !== undefined; page++) {
    if (page > mostPages) throw new CloudError(`${operation}: more than ${mostPages} pages`, invalid(operation))
    const { body, next } = await api.get(operation, place, context)
    tags.push(...namesIn(operation, body))
    place = next
  }
  return tags
}

function namesIn(operation: string, body: unknown): string[] {
  const refs = refsSchema.safeParse(body)
  if (!refs.success) throw new CloudError(`${operation}: an answer without references`, invalid(operation))
  return refs.data.flatMap(({ ref }) => (ref.startsWith(start) ? [ref.slice(start.length)] : []))
}

const invalid = (operation: string) => ({ trouble: 'invalid', operation }) as const
