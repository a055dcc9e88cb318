import type { Context } from '../../../core/context.ts'
import { isCloudError } from '../../../core/errors.ts'
import type { Observed } from '../../../core/target.ts'
import type { ServiceSettings } from '../../../core/unit.ts'
import type { PlanningReads } from './reads.ts'
import type { PlanDetail } from './request.ts'
import { detailOf } from './view.ts'

/** What stands in the way, Cloud Run's own word on the request included. */
export async function problemsOf(
  detail: PlanDetail,
  settings: ServiceSettings,
  seen: Observed,
  reads: PlanningReads,
  context: Context,
): Promise<string[]> {
  const { service: view, openTo } = detailOf(seen)
  const problems: string[] = []
  if (settings.access !== undefined && view !== undefined && openTo === undefined) {
    problems.push(
      `"access: ${settings.access}" needs to know who may call the service: grant run.services.getIamPolicy`,
    )
  }
  const opens =
    detail.fields.invokerIamDisabled !== (view?.fields.invokerIamDisabled ?? false) || detail.close.length > 0
  const needed = ['run.services.update', ...(opens ? ['run.services.setIamPolicy'] : [])]
  const missing = view === undefined ? [] : await reads.missingPermissions(needed, context)
  if (missing.length > 0) problems.push(`the identity lacks ${missing.join(' and ')} on the service`)
  if (problems.length > 0) return problems
  try {
    await reads.validate(detail.template, detail.fields, seen, context)
    return []
  } catch (error) {
    if (!isCloudError(error, 'invalid', 'denied', 'missing', 'exhausted')) throw error
    return [error.hint === undefined ? error.message : `${error.message} (${error.hint})`]
  }
}
