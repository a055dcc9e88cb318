import { regionOfArn } from '../../../aws/endpoints.ts'
import { mostTags } from '../tags.ts'
import { platforms } from './desired.ts'
import { marksOf, writeMark, writeRecipe } from './mark.ts'
import type { Planned } from './plan.ts'
import type { FunctionVersion } from './settings.ts'
import { recipeFor } from './snapshot.ts'
import { names } from './statements.ts'

/** What stops the release before anything is touched. Lambda has no dry run of all of it, so what it would refuse is known here. */
export const problemsOf = (planned: Planned): string[] => [
  ...problemsOfFunction(planned),
  ...problemsOfAccess(planned),
  ...problemsOfEnvironment(planned),
  ...problemsOfImage(planned),
  ...problemsOfTags(planned),
]

/** For AWS's command line, which does not go by the region of an ARN. */
const namedIn = (arn: string): string => `--function-name ${arn} --region ${regionOfArn(arn)}`

function problemsOfFunction({ view, detail, bypasses, alias }: Planned): string[] {
  const named = view === undefined ? '' : namedIn(view.arn)
  const problems: string[] = []
  if (view !== undefined && view.latest.image === undefined)
    problems.push(
      'the function is made of an archive, and such a function cannot be given an image: choose another service name',
    )
  if (view?.latest.state === 'Failed') problems.push(problemOfFailed(view.latest, named))
  if (view?.latest.update === 'Failed' && view.latest.state !== 'Failed')
    problems.push(
      `the last update of the function failed: ${view.latest.updateReason ?? 'no reason given'} What $LATEST says is not what it runs, so that there is nothing to come back to: update it once so that it succeeds (aws lambda update-function-code or update-function-configuration)`,
    )
  if (view?.latest.sealed !== undefined)
    problems.push(
      `the environment of the function cannot be read (${view.latest.sealed}), and a release would lose it: allow kms:Decrypt on the function's key to the role that deploys`,
    )
  if (detail.content.settings.role === '')
    problems.push('a function runs as a role: set aws-instance-role to one that trusts lambda.amazonaws.com')
  if (view !== undefined && view.live === undefined && bypasses.length > 0)
    problems.push(
      `the function is called without an alias (${bypasses.join(', ')}), so that its callers would get a version before anybody has looked at it; make an alias and let them call that: aws lambda publish-version ${named}, then aws lambda create-alias ${named} --name ${alias} --function-version VERSION`,
    )
  if (view?.live !== undefined && view.live.version === '$LATEST')
    problems.push(
      `the alias ${alias} leads to $LATEST, so that users would get a version before anybody has looked at it: publish a version and lead it there (aws lambda publish-version, aws lambda update-alias)`,
    )
  return problems
}

/** A function that has run once fails later, e.g. when a lifecycle rule has taken its image: deleting it would lose its URL and callers. */
const problemOfFailed = ({ update, stateReason = 'no reason given' }: FunctionVersion, named: string): string =>
  update === 'Successful'
    ? `Lambda cannot run the function any more (${stateReason}): push its image again, let lambda.amazonaws.com read it in the repository's policy, or update the function once to an image that is there (aws lambda update-function-code ${named} --image-uri IMAGE)`
    : `the function could not be created (${stateReason}): delete it first (aws lambda delete-function ${named})`

function problemsOfAccess({ view, unit, shut, alias }: Planned): string[] {
  const { access, ingress, vpc } = unit.settings
  const problems: string[] = []
  if (view === undefined && access === undefined)
    problems.push(
      'say who may call the function: "access: public" for everybody, "access: private" for who has the permission',
    )
  if (shut)
    problems.push(
      `the policy of the function lets nobody call the URL of ${alias}, though it is of the kind NONE: say "access: public" to open it to everybody, or "access: private"`,
    )
  if (ingress !== undefined && ingress !== 'all')
    problems.push(`a function's URL is reached from the internet alone: "ingress: ${ingress}" is not possible there`)
  if (vpc !== undefined)
    problems.push('Tandem does not change the VPC of a function: leave the VPC settings out, and it stays')
  return problems
}

/** https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html (November 2026), bytes. */
const mostEnvironment = 4_096

function problemsOfEnvironment({ detail, unit }: Planned): string[] {
  const problems: string[] = []
  const size = Buffer.byteLength(JSON.stringify(detail.content.settings.env))
  if (size > mostEnvironment)
    problems.push(`the environment has ${size} bytes with Tandem's own variables, and Lambda takes ${mostEnvironment}`)
  const secrets = unit.settings.secrets ?? []
  if (secrets.length > 0)
    problems.push(
      `Lambda gives no variable by reference to a secret (${secrets.map(({ target }) => target).join(', ')}): let the program read it by its role, or by the extension "AWS Parameters and Secrets"`,
    )
  return problems
}

function problemsOfImage({ detail, unit }: Planned): string[] {
  const { architecture } = detail.content
  const platform = platforms[architecture]
  const all = Object.keys(unit.image.platforms)
  return all.includes(platform)
    ? []
    : [`the function is ${architecture}, and the image is not built for ${platform} but for ${all.join(', ')}`]
}

/** A mark at its longest: a tag more in the midst of a release would be refused. */
const longest = ({ release }: { readonly release: string }) =>
  ({ phase: 'committed', step: `${release}-finished-finish-10`, from: '0'.repeat(16) }) as const

function problemsOfTags({ view, seen, detail }: Planned): string[] {
  const now = view?.tags ?? {}
  const { userTags, mark } = detail
  const written = writeMark({ ...mark, ...longest(mark) }, now)
  const before = view && recipeFor(view, seen, Object.keys(userTags))
  const recipe = before === undefined ? {} : writeRecipe({ ...before, shut: [...names] }, now)
  const count = Object.keys({ ...now, ...userTags, ...marksOf(now), ...written, ...recipe }).length
  if (count <= mostTags) return []
  return [`a function has at most ${mostTags} tags, and with Tandem's own it would have ${count}: remove some`]
}
