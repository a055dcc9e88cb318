import { usersHave } from '../core/live-text.ts'
import type { Report, TargetReport } from './report.ts'
import { servingFacts } from './serving.ts'

/** What was done about a target and what is left to do, without what stands in the same report already. */
export interface Aftermath {
  readonly restored?: string | undefined
  readonly undoProblem?: { readonly reason: string; readonly hint?: string | undefined } | undefined
  readonly candidateUrl?: string | undefined
  readonly stopCommand?: string | undefined
  readonly finishCommand?: string | undefined
}

export function aftermathOf(target: TargetReport, report: Report): Aftermath {
  const { problem, undoProblem, restored, candidateUrl, underWay, finishCommand } = target
  const isTold = restored?.startsWith(usersHave) === true && servingFacts(report).length > 0
  const isCause = undoProblem === undefined || undoProblem.reason === problem?.reason
  return {
    restored: isTold ? undefined : restored,
    undoProblem: isCause ? undefined : undoProblem,
    candidateUrl,
    stopCommand: underWay?.stopCommand,
    finishCommand,
  }
}

export const isEmpty = (aftermath: Aftermath): boolean => Object.values(aftermath).every((value) => value === undefined)
