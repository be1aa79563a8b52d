/** The stack as the tests of its parts look at it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Rebound } from '../../infra/stack.ts';
import { atEndOfFile } from '../at-end.ts';

/** The stack as `cdk synth` makes it, without bundling. */
export function synthesise(context: Record<string, unknown> = {}) {
  const { context: own } = JSON.parse(readFileSync('cdk.json', 'utf8'));
  // Without a folder of ours CDK makes one of its own, and leaves it.
  const outdir = mkdtempSync(join(tmpdir(), 'rebound-stack-'));
  atEndOfFile(async () => rmSync(outdir, { recursive: true, force: true }));
  const app = new App({ context: { ...own, 'aws:cdk:bundling-stacks': [], ...context }, outdir });
  const stack = new Rebound(app, 'Rebound');
  return { stack, template: Template.fromStack(stack) };
}

export const configured = {
  mailDomain: 'in.us.example',
  from: 'hello@us.example',
  operatorName: 'Us',
  postalAddress: '1 Road, Town',
};

/** Every action that the role of a part allows, with what it is allowed on. */
export function allowed(template: Template, part: string): Map<string, string> {
  const policies = template.findResources('AWS::IAM::Policy');
  const [policy] = Object.entries(policies)
    .filter(([id]) => id.startsWith(`${part}RoleDefaultPolicy`))
    .map(
      ([, { Properties }]) => Properties.PolicyDocument.Statement as { Action: string | string[]; Resource: unknown }[],
    );
  return new Map(
    policy!.flatMap(({ Action, Resource }) =>
      [Action].flat().map((action) => [action, JSON.stringify(Resource)] as const),
    ),
  );
}
