import type { Context } from '../core/context.ts'
import { TandemError } from '../core/errors.ts'
import type { Delivered } from './deliver.ts'

/**
 * Says that all registries have the same: each was asked at the end of its delivery. Throws TandemError that tells who has what when
 * they do not.
 */
export function agree(
  delivered: readonly Pick<Delivered, 'repository' | 'digest' | 'tags'>[],
  { log }: Pick<Context, 'log'>,
): void {
  const [first] = delivered
  if (first === undefined) return
  if (delivered.some(({ digest }) => digest !== first.digest)) throw disagreement(delivered)
  const places = delivered.map(({ repository, tags }) =>
    tags.length === 0 ? repository : `${repository} (${tags.join(', ')})`,
  )
  log.info(`${whoHas(delivered.length)} ${first.digest}: ${places.join(', ')}`)
}

function whoHas(registries: number): string {
  if (registries === 1) return 'The registry was asked and has'
  return registries === 2 ? 'Both registries were asked and have' : `All ${registries} registries were asked and have`
}

const disagreement = (delivered: readonly Pick<Delivered, 'repository' | 'digest'>[]) =>
  new TandemError(
    'cloud',
    `the registries do not have the same image: ${delivered.map(({ repository, digest }) => `${repository} has ${digest}`).join(', ')}`,
    { hint: 'Nothing was released. Run again.' },
  )
