// documented: what each update changes, RevisionId, DryRun and Publish (API reference, botocore 1.44.8).
// observed: the refusals' texts, and that an update with Publish answers with the version, which is Pending (tests that localstack recorded
// against AWS in November 2025). guess: whether an update of the image alone keeps the architecture, and what DryRun shows.
import { randomUUID } from 'node:crypto'
import { textOf } from '../json-api.ts'
import { type Answer, type Asked, functionFor, refuseQualifier } from './asking.ts'
import { resolveCode } from './images.ts'
import { refuseWhileBusy, settle } from './lifecycle.ts'
import { checkLimits } from './limits.ts'
import { type Cloud, type Code, type LambdaFunction, now, type Version } from './records.ts'
import { badParameter, functionMissing, outdated } from './refusal.ts'
import { checkRole } from './roles.ts'
import { applyWish, checkEnvironment, readWish, type Settings } from './settings.ts'
import { publishVersion } from './versions.ts'
import { viewVersion } from './views.ts'

export const updateOperations: Readonly<Record<string, Answer>> = {
  UpdateFunctionCode: updateCode,
  UpdateFunctionConfiguration: updateConfiguration,
}

/** The function and its `$LATEST`, which nobody else is changing and which is what the caller takes it for. */
function changeable(asked: Asked, action: string): { readonly found: LambdaFunction; readonly latest: Version } {
  const { found, named } = functionFor(asked, action)
  if (named.qualifier !== '$LATEST') refuseQualifier(named)
  const latest = found.latest.current
  if (!latest) throw functionMissing(named.arn)
  refuseWhileBusy(found)
  const revision = textOf(asked.input, 'RevisionId')
  if (revision !== undefined && revision !== latest.revision) throw outdated()
  return { found, latest }
}

function updateCode(asked: Asked): object {
  const { cloud, input, caller, place } = asked
  const { found, latest } = changeable(asked, 'UpdateFunctionCode')
  const uri = textOf(input, 'ImageUri')
  if (uri === undefined) throw badParameter('Please provide ImageUri when updating a function with packageType Image.')
  const code = resolveCode({ cloud, place, arn: found.arn }, caller, uri)
  const settings = withArchitecture(asked, latest.settings)
  if (input['DryRun'] === true) return viewVersion({ found, version: { ...latest, code, settings } })
  const version = beginUpdate(cloud, found, { code, settings })
  const published = input['Publish'] === true ? publishVersion(cloud, found, { state: 'Pending' }) : undefined
  void settle(cloud, found, published?.name)
  return published
    ? viewVersion({ found, version: published, qualifier: published.name })
    : viewVersion({ found, version })
}

function withArchitecture({ cloud, input }: Asked, settings: Settings): Settings {
  const { Architectures } = readWish(input)
  const kept = cloud.kernel.guess('lambda.update.architecture', ['kept', 'x86_64']) === 'kept'
  const wanted = Architectures ?? (kept ? [...settings.Architectures] : ['x86_64' as const])
  return applyWish(settings, { Architectures: wanted })
}

function updateConfiguration(asked: Asked): object {
  const { found, latest } = changeable(asked, 'UpdateFunctionConfiguration')
  const wish = readWish(asked.input)
  const settings = applyWish(latest.settings, { ...wish, Architectures: undefined })
  checkLimits(asked.cloud, settings)
  checkEnvironment(asked.cloud, settings)
  if (wish.Role !== undefined) checkRole(asked, wish.Role)
  const version = beginUpdate(asked.cloud, found, { code: latest.code, settings })
  void settle(asked.cloud, found)
  return viewVersion({ found, version })
}

interface Change {
  readonly code: Code
  readonly settings: Settings
}

/** `$LATEST` shows the change at once and runs it when `settle` is through. */
export function beginUpdate(cloud: Cloud, found: LambdaFunction, change: Change): Version {
  const version: Version = {
    name: '$LATEST',
    ...change,
    // guess: a function that could not be created stays Failed until an update of it is through.
    state: found.latest.current?.state ?? { state: 'Active' },
    update: { status: 'InProgress' },
    revision: randomUUID(),
    modified: now(cloud),
  }
  found.latest.set(version)
  return version
}
