// documented: operations, permissions and members (API reference, botocore 1.44.8; service authorization reference, "AWS Lambda").
import { textOf } from '../json-api.ts'
import { type Answer, type Asked, demand, functionFor, page, versionsOf } from './asking.ts'
import { create } from './creation.ts'
import { remove } from './deletion.ts'
import type { LambdaFunction, Version } from './records.ts'
import { functionMissing } from './refusal.ts'
import { viewCode, viewListed, viewVersion } from './views.ts'

export const functionOperations: Readonly<Record<string, Answer>> = {
  CreateFunction: create,
  GetFunction: get,
  GetFunctionConfiguration: (asked) => {
    const { found, version, qualifier } = shownFor(asked, 'GetFunctionConfiguration')
    return viewVersion({ found, version, qualifier })
  },
  ListFunctions: list,
  DeleteFunction: remove,
}

interface ShownVersion {
  readonly found: LambdaFunction
  readonly version: Version
  readonly qualifier: string | undefined
}

/** As reads see it; a version just made is not there for a moment, where reads are late. */
function shownFor(asked: Asked, action: string): ShownVersion {
  const { found, named } = functionFor(asked, action)
  const version = versionsOf(found, named.qualifier)?.read()
  const { arn, qualifier } = named
  if (!version) throw functionMissing(qualifier === undefined ? arn : `${arn}:${qualifier}`)
  return { found, version, qualifier }
}

function get(asked: Asked): object {
  const { found, version, qualifier } = shownFor(asked, 'GetFunction')
  const concurrency = qualifier === undefined ? found.concurrency : undefined
  return {
    Configuration: viewVersion({ found, version, qualifier }),
    Code: viewCode(version),
    ...(found.tags.size > 0 && { Tags: Object.fromEntries(found.tags) }),
    ...(concurrency !== undefined && { Concurrency: { ReservedConcurrentExecutions: concurrency } }),
  }
}

function list(asked: Asked): object {
  const { cloud, place, input } = asked
  demand(asked, { action: 'lambda:ListFunctions', resource: '*' })
  const all = textOf(input, 'FunctionVersion') === 'ALL'
  const mine = [...cloud.functions.values()].filter(
    (each) => each.place.account === place.account && each.place.region === place.region,
  )
  const items = mine.flatMap((found) => {
    const versions = [found.latest, ...(all ? found.versions.values() : [])].flatMap((each) => each.read() ?? [])
    return versions.map((version) => viewListed({ found, version, qualifier: all ? version.name : undefined }))
  })
  return page(asked, { items, as: 'Functions' })
}
