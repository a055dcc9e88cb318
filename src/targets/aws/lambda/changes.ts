import type { Change } from '../../../core/target.ts'
import { ownNames } from '../environment.ts'
import { accessOf } from './aliases.ts'
import type { Variables } from './settings.ts'
import type { PlanDetail } from './steps.ts'
import type { FunctionView } from './view.ts'

/** What will be different from what `$LATEST` is, field by field. Of environment values only the names are told. */
export function changesBetween(
  view: FunctionView | undefined,
  { content, userTags, mark }: PlanDetail,
  alias: string,
): Change[] {
  const now = view?.latest
  const { settings } = content
  const names = namesChanged(now?.settings.env ?? {}, settings.env)
  return [
    ...change('image', now?.image, content.image),
    ...change('architecture', now?.architecture, content.architecture),
    ...change('memory', now && `${now.settings.memory}Mi`, `${settings.memory}Mi`),
    ...change('timeout', now && `${now.settings.timeout} s`, `${settings.timeout} s`),
    ...change('role', now?.settings.role, settings.role),
    ...change(`alias ${alias}`, view?.live?.version, 'the new version'),
    ...change('access', view?.live && accessOf(view.live), mark.access),
    ...(names === '' ? [] : [{ field: 'env', after: names }]),
    ...Object.entries(userTags).flatMap(([key, value]) => change(`tag ${key}`, view?.tags[key], value)),
  ]
}

const change = (field: string, before: string | undefined, after: string): Change[] =>
  before === after ? [] : [{ field, after, ...(before === undefined ? {} : { before }) }]

/** `+A, ~B, -C`: added, changed, gone. Values stay out of it. */
function namesChanged(before: Variables, after: Variables): string {
  const [old, now] = [withoutOwn(before), withoutOwn(after)]
  return Object.keys({ ...old, ...now })
    .filter((name) => old[name] !== now[name])
    .map((name) => `${name in old && name in now ? '~' : name in now ? '+' : '-'}${name}`)
    .join(', ')
}

const withoutOwn = (env: Variables): Variables =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !ownNames.includes(name)))

export const droppedNames = (before: Variables, after: Variables): string[] =>
  Object.keys(withoutOwn(before)).filter((name) => !(name in after))
