// documented: a function's part of the account's concurrency, at least 100 of which stay free (API reference, botocore 1.44.8). guess: the text.
import { numberOf } from '../json-api.ts'
import { type Answer, type Asked, functionOr, refuseQualifier } from './asking.ts'
import type { LambdaFunction } from './records.ts'
import { badParameter, functionMissing } from './refusal.ts'

export const concurrencyOperations: Readonly<Record<string, Answer>> = {
  PutFunctionConcurrency: (asked) => {
    const found = wholeFunction(asked, 'PutFunctionConcurrency')
    const wanted = numberOf(asked.input, 'ReservedConcurrentExecutions') ?? 0
    checkFree(asked, found, wanted)
    found.concurrency = wanted
    return { ReservedConcurrentExecutions: wanted }
  },
  GetFunctionConcurrency: (asked) => {
    const { concurrency } = wholeFunction(asked, 'GetFunctionConcurrency')
    return concurrency === undefined ? {} : { ReservedConcurrentExecutions: concurrency }
  },
  DeleteFunctionConcurrency: (asked) => {
    wholeFunction(asked, 'DeleteFunctionConcurrency').concurrency = undefined
    return undefined
  },
}

function wholeFunction(asked: Asked, action: string): LambdaFunction {
  // observed: with `$LATEST` (tests that localstack recorded against AWS in November 2025).
  const { found, named } = functionOr(asked, action, ({ arn }) => functionMissing(`${arn}:$LATEST`))
  refuseQualifier(named)
  return found
}

function checkFree({ cloud, place }: Asked, found: LambdaFunction, wanted: number): void {
  const { concurrency, unreserved } = cloud.limits
  const others = [...cloud.functions.values()].filter(
    (each) => each !== found && each.place.account === place.account && each.place.region === place.region,
  )
  const reserved = others.reduce((sum, each) => sum + (each.concurrency ?? 0), wanted)
  if (wanted > 0 && concurrency - reserved < unreserved)
    throw badParameter(
      `Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [${unreserved}].`,
    )
}
