import { describe, expect, test } from '@jest/globals'
import { decide } from '../../../simulators/aws/policy.ts'
import type { Statement } from '../../../simulators/aws/types.ts'

const ask = (statements: readonly Statement[], context: Record<string, string | string[]> = {}) =>
  decide([{ Statement: statements }], {
    action: 'iam:PassRole',
    resource: 'arn:aws:iam::1:role/service-role/access',
    context,
  })

const allow = (more: Partial<Statement> = {}): Statement => ({
  Effect: 'Allow',
  Action: 'iam:*',
  Resource: '*',
  ...more,
})

describe('policies', () => {
  test('allow what a statement names, whatever the case of the action', () => {
    expect(ask([allow({ Action: ['ecr:*', 'IAM:passrole'] })])).toBe('allowed')
    expect(ask([allow({ Action: 'iam:Get*' })])).toBe('unmentioned')
    expect(ask([allow({ Resource: 'arn:aws:iam::?:role/*' })])).toBe('allowed')
    expect(ask([allow({ Resource: 'arn:aws:iam::1:role/service-role' })])).toBe('unmentioned')
  })

  test('deny before they allow', () => {
    expect(ask([allow(), { Effect: 'Deny', NotAction: 'ecr:*', Resource: '*' }])).toBe('denied')
  })

  test.each<[NonNullable<Statement['Condition']>, string]>([
    [{ StringEquals: { 'iam:PassedToService': ['a.example', 'build.apprunner.amazonaws.com'] } }, 'allowed'],
    [{ StringEquals: { 'iam:PassedToService': 'ecs.amazonaws.com' } }, 'unmentioned'],
    [{ StringNotEquals: { 'iam:PassedToService': 'ecs.amazonaws.com' } }, 'allowed'],
    [{ StringLike: { 'iam:passedtoservice': '*.apprunner.amazonaws.com' } }, 'allowed'],
    [{ StringEquals: { 'aws:Other': 'x' } }, 'unmentioned'],
    [{ StringEqualsIfExists: { 'aws:Other': 'x' } }, 'allowed'],
    [{ StringNotLike: { 'aws:Other': 'x' } }, 'allowed'],
    [{ Null: { 'aws:Other': true } }, 'allowed'],
    [{ 'ForAnyValue:StringLike': { keys: ['two', 'three'] } }, 'allowed'],
    [{ 'ForAllValues:StringEquals': { keys: ['one'] } }, 'unmentioned'],
  ])('hold to the condition %j', (Condition, decision) => {
    const context = { 'iam:PassedToService': 'build.apprunner.amazonaws.com', keys: ['one', 'two'] }
    expect(ask([allow({ Condition })], context)).toBe(decision)
  })
})
