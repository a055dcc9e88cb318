import { googlePath } from '../core/google-paths.ts'
import { printable } from '../core/printable.ts'
import { seconds } from '../core/retry.ts'
import type { ProbeSubject, VerifyPolicy } from '../core/verify.ts'
import type { BadAnswer, BadClass } from './answer.ts'

export interface Asked {
  readonly subject: Pick<ProbeSubject, 'url' | 'token'>
  readonly policy: VerifyPolicy
}

/** What to do about answers of one class. */
export const hintFor = (answer: BadAnswer, asked: Asked): string => hints[answer.class](asked, answer)

const hints: Readonly<Record<BadClass, (asked: Asked, answer: BadAnswer) => string>> = {
  'not-found': hintForNotFound,
  login: ({ subject }) => hintForLogin(subject),
  redirect: ({ subject }, answer) => hintForRedirect(answer, subject),
  throttled: () => 'The service limits its callers: exempt the health check, or raise `health-check-interval`.',
  'server-error': () =>
    "The service is up but answers with errors: read its container's log for the reason, mend that, and release again.",
  'other-status': ({ policy }, { label }) =>
    `If this answer is good, add ${label} to \`health-check-status\`; else change \`health-check-path\`, now "${shownPath(policy)}".`,
  body: () => 'Correct what the service answers, or `health-check-body`.',
  marker: ({ policy }) => hintForMarker(policy),
  slow: () =>
    'Make the health check cheaper, give the service more CPU or a minimum of instances, or raise `health-check-max-latency`.',
  timeout: ({ policy }) =>
    `A request has ${seconds(policy.requestTimeout)}: look whether the service hangs, or raise \`health-check-request-timeout\`.`,
  dns: () =>
    'A new name takes a while: raise `health-check-timeout`. Else the runner cannot resolve it: look at its DNS, or at a private zone.',
  tls: () =>
    'A new certificate takes minutes: raise `health-check-timeout`. Behind a proxy with a CA of its own, set NODE_EXTRA_CA_CERTS on the runner.',
  proxy: () => 'Let the proxy in HTTPS_PROXY pass this host, or name the host in NO_PROXY.',
  connection: () =>
    'Nothing answers this runner there: look at the `ingress` setting, a firewall, or a proxy that is needed.',
  token: () => 'The service is private, and the probe needs an identity token: look at the identity that deploys.',
}

export const shownPath = ({ path }: VerifyPolicy): string => printable(path.split('?')[0] ?? path, 200)

function hintForNotFound({ subject, policy }: Asked): string {
  const path = `"${shownPath(policy)}"`
  const isGoogles = URL.parse(subject.url)?.hostname.endsWith('.run.app') === true
  const fate = isGoogles ? googlePath(policy.path) : 'free'
  if (fate === 'kept')
    return `Google answers ${path} itself and the container never gets it: set \`health-check-path\` to another, such as /health.`
  if (fate === 'perhaps')
    return `Google answers some paths that end in "z" itself, /healthz among them, and the container never gets them: set \`health-check-path\` to another than ${path}, such as /health.`
  return `Set \`health-check-path\` to a path that the service has; it is ${path} now.`
}

const hintForLogin = ({ token }: Asked['subject']): string =>
  token === undefined
    ? 'The service asks who is calling, and no identity token was sent: make it public (`access: public`), or deploy with a service account that may call it.'
    : 'An identity token was sent and refused: allow the identity that deploys to call the service (on Cloud Run: roles/run.invoker). A new grant takes minutes.'

function hintForRedirect({ location }: BadAnswer, { url }: Asked['subject']): string {
  const notFollowed = 'Redirects are not followed.'
  if (location === undefined) return `${notFollowed} Set \`health-check-path\` to a path that answers by itself.`
  if (isLogin(location)) {
    return `${notFollowed} This one leads to a login: exempt the health check from it, or choose a \`health-check-path\` that needs none.`
  }
  if (location.origin === URL.parse(url)?.origin) {
    return `${notFollowed} Set \`health-check-path\` to "${printable(location.pathname, 200)}".`
  }
  return `${notFollowed} Set \`health-check-path\` to a path that this service answers by itself.`
}

const isLogin = ({ hostname, pathname }: URL): boolean =>
  /^(?:accounts\.google\.com|login\.|auth\.|sso\.)/u.test(hostname) ||
  /log[-_]?in|sign[-_]?in|oauth|\bsso\b|\bauth\b/iu.test(pathname)

function hintForMarker({ marker }: VerifyPolicy): string {
  const place = marker?.kind === 'json' ? `at ${marker.at} of its JSON` : `in the header ${marker?.at ?? ''}`
  return `The service must answer with the value of its environment variable RELEASE_ID ${place}; or unset \`health-check-marker\`.`
}
