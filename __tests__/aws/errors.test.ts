import { describe, expect, test } from '@jest/globals'
import { awsError } from '../../src/aws/errors.ts'
import { CloudError, TandemError } from '../../src/core/errors.ts'

const deployer = 'arn:aws:sts::111122223333:assumed-role/github-deploy/run-7'

/** An error as the SDK throws it, by shape alone. */
function sdkError(name: string, message = 'as AWS said it', status = 400, headers?: Record<string, string>): Error {
  const error = Object.assign(new Error(message), { name, $fault: 'client', $metadata: { httpStatusCode: status } })
  return Object.defineProperty(error, '$response', { value: { headers }, enumerable: false })
}

const told = (...error: Parameters<typeof sdkError>): TandemError =>
  awsError('apprunner.UpdateService', sdkError(...error))

describe('what a code means', () => {
  test.each([
    ['ThrottlingException', 400, 'throttled'],
    ['Throttling', 400, 'throttled'],
    ['TooManyRequestsException', 429, 'throttled'],
    ['RequestLimitExceeded', 503, 'throttled'],
    ['ThrottlingException', 503, 'throttled'],
    ['InternalServiceErrorException', 500, 'unanswered'],
    ['InternalServiceErrorException', 400, 'unanswered'],
    ['ServerException', 500, 'unanswered'],
    ['ServiceUnavailable', 503, 'unanswered'],
    ['SomethingNew', 500, 'unanswered'],
    ['AccessDeniedException', 400, 'denied'],
    ['AccessDenied', 403, 'denied'],
    ['UnrecognizedClientException', 400, 'denied'],
    ['com.amazon.coral.service#UnrecognizedClientException', 400, 'denied'],
    ['InvalidClientTokenId', 403, 'denied'],
    ['InvalidSignatureException', 400, 'denied'],
    ['SignatureDoesNotMatch', 403, 'denied'],
    ['ExpiredTokenException', 400, 'denied'],
    ['ResourceNotFoundException', 400, 'missing'],
    ['RepositoryNotFoundException', 400, 'missing'],
    ['ParameterNotFound', 400, 'missing'],
    ['RepositoryAlreadyExistsException', 400, 'exists'],
    ['InvalidStateException', 400, 'conflict'],
    ['ServiceQuotaExceededException', 402, 'exhausted'],
    ['LimitExceededException', 400, 'exhausted'],
    ['ValidationException', 400, 'invalid'],
    ['InvalidRequestException', 400, 'invalid'],
    ['InvalidParameterException', 400, 'invalid'],
    ['SomethingNew', 409, 'conflict'],
    ['SomethingNew', 418, 'invalid'],
  ])('%s with %i: %s', (name, status, trouble) => {
    expect(told(name, 'no', status)).toMatchObject({ trouble, status, operation: 'apprunner.UpdateService' })
  })

  test('is told with the operation, AWS’s words, status and code', () => {
    expect(told('InvalidStateException').message).toBe(
      'apprunner.UpdateService: as AWS said it (HTTP 400 InvalidState)',
    )
  })

  test('how long to wait is in the header, as seconds or as a date', () => {
    expect(told('Throttling', '', 429, { 'retry-after': '7' })).toMatchObject({ retryAfter: 7 })
    const date = 'Wed, 25 Nov 2026 18:00:00 GMT'
    const later = 'Wed, 25 Nov 2026 18:00:09 GMT'
    expect(told('Throttling', '', 429, { 'retry-after': later, date })).toMatchObject({ retryAfter: 9 })
  })

  test.each([
    [502, 'unanswered'],
    // Of something on the way, which knows nothing of the service: it is not gone.
    [404, 'unanswered'],
    [409, 'unanswered'],
    [403, 'denied'],
    [429, 'throttled'],
  ])('an answer that is not AWS’s, HTTP %i', (status, trouble) => {
    const error = Object.assign(new SyntaxError('Unexpected token <'), { $metadata: { httpStatusCode: status } })
    Object.defineProperty(error, '$response', { value: { headers: { 'content-type': 'text/html' } } })
    expect(awsError('x', error)).toMatchObject({
      trouble,
      message: `x: an answer that is not AWS's (text/html) (HTTP ${status})`,
    })
  })
})

describe('what is missing', () => {
  test.each([
    [
      `User: ${deployer} is not authorized to perform: apprunner:UpdateService on resource: arn:aws:apprunner:us-east-1:111122223333:service/shop/0 because no identity-based policy allows the apprunner:UpdateService action`,
      'Add apprunner:UpdateService on arn:aws:apprunner:us-east-1:111122223333:service/shop/0 to the policy of role github-deploy; examples/aws/deploy-policy.json has all that App Runner takes (docs/permissions.md#on-aws).',
    ],
    [
      `User: ${deployer} is not authorized to perform: ecr:GetAuthorizationToken on resource: * because no identity-based policy allows the ecr:GetAuthorizationToken action`,
      'Add ecr:GetAuthorizationToken to the policy of role github-deploy; examples/aws/deploy-policy.json has all that App Runner takes (docs/permissions.md#on-aws).',
    ],
    [
      'User: arn:aws:iam::111122223333:user/ada is not authorized to perform: logs:FilterLogEvents',
      'Add logs:FilterLogEvents to the policy of arn:aws:iam::111122223333:user/ada; examples/aws/deploy-policy.json has all that App Runner takes (docs/permissions.md#on-aws).',
    ],
    [
      `User: ${deployer} is not authorized to perform: ecr:PutImage because no permissions boundary policy allows the ecr:PutImage action`,
      'Add ecr:PutImage to the permissions boundary policy as well; examples/aws/deploy-policy.json has all that App Runner takes (docs/permissions.md#on-aws).',
    ],
    [
      `User: ${deployer} is not authorized to perform: apprunner:CreateService on resource: * with an explicit deny in a service control policy`,
      'Take the deny of apprunner:CreateService out of the service control policy: no allow outweighs it.',
    ],
  ])('%s', (message, hint) => {
    const error = told('AccessDeniedException', message)
    expect(error).toMatchObject({ code: 'auth', trouble: 'denied', hint })
    expect(error.message).toContain(message)
  })

  test.each([
    ['ecs.CreateExpressGatewayService', 'ecs-express', 'ecs-express.md#permissions', 'ECS Express Mode'],
    ['ecs.RunTask', 'ecs', 'ecs.md#permissions', 'ECS'],
    ['lambda.PublishVersion', 'lambda', 'lambda.md#permissions', 'Lambda'],
  ])('%s leads to its platform’s policy and page', (operation, policy, page, platform) => {
    const message = `User: ${deployer} is not authorized to perform: x:Y because no identity-based policy allows the x:Y action`
    expect(awsError(operation, sdkError('AccessDeniedException', message))).toMatchObject({
      hint: `Add x:Y to the policy of role github-deploy; examples/aws/deploy-policy-${policy}.json has all that ${platform} takes (docs/${page}).`,
    })
  })

  test.each(['ecr.PutImage', 'ecs.DescribeServices'])('%s, of several platforms, to all of them', (operation) => {
    const message = `User: ${deployer} is not authorized to perform: x:Y because no identity-based policy allows the x:Y action`
    expect(awsError(operation, sdkError('AccessDeniedException', message))).toMatchObject({
      hint: 'Add x:Y to the policy of role github-deploy; docs/aws.md#set-it-up has the policy of each platform.',
    })
  })

  test.each([
    ['apprunner.CreateService', 'build.apprunner.amazonaws.com, tasks.apprunner.amazonaws.com', 'deploy-policy'],
    [
      'ecs.CreateExpressGatewayService',
      'ecs-tasks.amazonaws.com (ecs.amazonaws.com for the infrastructure role)',
      'deploy-policy-ecs-express',
    ],
    ['ecs.UpdateExpressGatewayService', 'ecs-tasks.amazonaws.com', 'deploy-policy-ecs-express'],
    ['ecs.RegisterTaskDefinition', 'ecs-tasks.amazonaws.com', 'deploy-policy-ecs'],
    ['lambda.CreateFunction', 'lambda.amazonaws.com', 'deploy-policy-lambda'],
  ])('a role that may not be passed is named, and to whom: %s', (operation, services, policy) => {
    const passed = 'arn:aws:iam::111122223333:role/myExec'
    const message = `User: ${deployer} is not authorized to perform: iam:PassRole on resource: ${passed} because no identity-based policy allows the iam:PassRole action`
    const { hint = '' } = awsError(operation, sdkError('AccessDeniedException', message))
    expect(hint).toContain(
      `Add iam:PassRole on ${passed} to the policy of role github-deploy, with iam:PassedToService `,
    )
    expect(hint).toContain(`${services}. examples/aws/${policy}.json names its roles one by one`)
  })

  test.each([
    [
      'Signature expired: 20261125T180000Z is now earlier than 20261125T180500Z (20261125T181000Z - 5 min.)',
      '10 min 0 s slow',
    ],
    [
      'Signature not yet current: 20261125T181000Z is still later than 20261125T180600Z (20261125T180100Z + 5 min.)',
      '9 min 0 s fast',
    ],
  ])('the right time: %s', (message, skew) => {
    expect(told('InvalidSignatureException', message).hint).toBe(
      `The clock of the machine that runs this job is ${skew}: set it, e.g. by NTP.`,
    )
  })

  test.each([
    ['UnrecognizedClientException', 'AWS does not know these credentials here'],
    ['ExpiredTokenException', 'Set aws-role-to-assume, which is renewed as long as the job runs'],
    ['SubscriptionRequiredException', 'not signed up'],
    ['ServiceQuotaExceededException', 'Service Quotas'],
  ])('%s', (name, hint) => {
    expect(told(name).hint).toContain(hint)
  })
})

describe('our own error inside', () => {
  const wrapped = (inner: Error): Error => new Error('outer', { cause: new Error('middle', { cause: inner }) })

  test('is kept, under the name of the call', () => {
    const inner = new CloudError('apprunner.post: the name is not known', {
      trouble: 'unanswered',
      operation: 'apprunner.post',
      hint: 'look',
    })
    expect(awsError('apprunner.UpdateService', wrapped(inner))).toMatchObject({
      message: 'apprunner.UpdateService: the name is not known',
      operation: 'apprunner.UpdateService',
      hint: 'look',
    })
  })

  test('passes as it is when it is for the user, or says that we have no identity', () => {
    const input = new TandemError('input', 'no')
    const identity = new CloudError('no role', { trouble: 'denied', operation: 'sts.AssumeRoleWithWebIdentity' })
    for (const error of [input, identity]) expect(awsError('apprunner.UpdateService', wrapped(error))).toBe(error)
  })

  test('what nobody knows is unanswered, with the cause kept', () => {
    const cause = new TypeError('odd')
    expect(awsError('x', cause)).toMatchObject({ trouble: 'unanswered', message: 'x: odd', cause })
  })
})
