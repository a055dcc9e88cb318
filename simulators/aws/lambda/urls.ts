// documented: a URL belongs to the function or to an alias, never to a version, and is gone for good when it is deleted (developer guide,
// "Function URLs", copy of November 2026). observed: the texts, and that the answers to creation and update have no InvokeMode unless it was
// given (tests that localstack recorded against AWS in November 2025).
import { textOf } from '../json-api.ts'
import { type Answer, type Asked, functionOr, namedIn, page } from './asking.ts'
import { newHost } from './naming.ts'
import { lagging, type LambdaFunction, now, type UrlConfig } from './records.ts'
import { conflict, missing } from './refusal.ts'
import { viewUrl } from './views.ts'

export const urlOperations: Readonly<Record<string, Answer>> = {
  CreateFunctionUrlConfig: create,
  GetFunctionUrlConfig: (asked) => {
    const { found, of } = urlFor(asked, 'GetFunctionUrlConfig')
    const url = found.urls.get(of)?.read()
    if (!url) throw nothing()
    return viewUrl(found, of, url)
  },
  UpdateFunctionUrlConfig: update,
  DeleteFunctionUrlConfig: (asked) => {
    const { found, of, url } = urlFor(asked, 'DeleteFunctionUrlConfig')
    if (!url) throw nothing()
    found.urls.get(of)?.set(undefined)
    return undefined
  },
  ListFunctionUrlConfigs: (asked) => {
    const found = functionOr(asked, 'ListFunctionUrlConfigs', () => missing('Function does not exist')).found
    const items = [...found.urls].flatMap(([of, shown]) => {
      const url = shown.read()
      return url ? [viewUrl(found, of, url)] : []
    })
    return page(asked, { items, as: 'FunctionUrlConfigs' })
  },
}

const nothing = () => missing('The resource you requested does not exist.')

interface UrlOf {
  readonly found: LambdaFunction
  readonly of: string
  readonly url: UrlConfig | undefined
}

function urlFor(asked: Asked, action: string): UrlOf {
  const found = functionOr(asked, action, nothing).found
  const of = namedIn(asked).qualifier ?? '$LATEST'
  return { found, of, url: found.urls.get(of)?.current }
}

function create(asked: Asked): object {
  const { cloud, place, input } = asked
  const found = functionOr(asked, 'CreateFunctionUrlConfig', () => missing('Function does not exist')).found
  const of = namedIn(asked).qualifier ?? '$LATEST'
  const arn = of === '$LATEST' ? found.arn : `${found.arn}:${of}`
  if (of !== '$LATEST' && !found.aliases.get(of)?.current) throw missing('Function does not exist')
  if (found.urls.get(of)?.current)
    throw conflict(
      `Failed to create function url config for [functionArn = ${arn}]. Error message:  FunctionUrlConfig exists for this Lambda function`,
    )
  const url: UrlConfig = {
    host: newHost(place),
    auth: textOf(input, 'AuthType') === 'NONE' ? 'NONE' : 'AWS_IAM',
    mode: textOf(input, 'InvokeMode') === 'RESPONSE_STREAM' ? 'RESPONSE_STREAM' : 'BUFFERED',
    cors: input['Cors'],
    created: now(cloud),
    modified: now(cloud),
  }
  const shown = lagging<UrlConfig | undefined>(cloud, undefined)
  shown.set(url)
  found.urls.set(of, shown)
  const { LastModifiedTime: _, ...view } = { LastModifiedTime: '', ...viewUrl(found, of, url) }
  return withMode(asked, view)
}

function withMode({ input }: Asked, view: object): object {
  const { InvokeMode: _, ...others } = { InvokeMode: '', ...view }
  return 'InvokeMode' in input ? view : others
}

function update(asked: Asked): object {
  const { cloud, input } = asked
  const { found, of, url } = urlFor(asked, 'UpdateFunctionUrlConfig')
  if (!url) throw nothing()
  const auth = textOf(input, 'AuthType') ?? url.auth
  const mode = textOf(input, 'InvokeMode') ?? url.mode
  const changed: UrlConfig = {
    ...url,
    auth: auth === 'NONE' ? 'NONE' : 'AWS_IAM',
    mode: mode === 'RESPONSE_STREAM' ? 'RESPONSE_STREAM' : 'BUFFERED',
    cors: input['Cors'] ?? url.cors,
    modified: now(cloud),
  }
  found.urls.get(of)?.set(changed)
  return withMode(asked, viewUrl(found, of, changed))
}
