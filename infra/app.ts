/**
 * The cloud, as one CDK app. `cdk synth` and `cdk deploy` run it with their own context; `sst.config.ts` runs it by itself
 * with `REBOUND_DEPLOYER=sst`, and then file assets go to a bucket that the template takes as a parameter.
 */
import { readFileSync } from 'node:fs';
import { App, CfnParameter, DefaultStackSynthesizer, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { Rebound } from './stack.ts';

const { context } = JSON.parse(readFileSync(new URL('../cdk.json', import.meta.url), 'utf8'));
const { REBOUND_DEPLOYER, REBOUND_CDK_OUT, REBOUND_CONTEXT } = process.env;
const bySst = REBOUND_DEPLOYER === 'sst';

const app = new App({ context: { ...context, ...JSON.parse(REBOUND_CONTEXT ?? '{}') }, outdir: REBOUND_CDK_OUT });
const stage: unknown = app.node.tryGetContext('stage') ?? 'dev';
const stack = new Rebound(app, 'Rebound', {
  stackName: `rebound-${stage}`,
  description: 'Rebound: follows up with people whose job application was turned down',
  synthesizer: bySst
    ? // biome-ignore lint/suspicious/noTemplateCurlyInString: CloudFormation fills it in.
      new DefaultStackSynthesizer({ fileAssetsBucketName: '${AssetBucket}', generateBootstrapVersionRule: false })
    : new DefaultStackSynthesizer(),
});
if (bySst) new CfnParameter(stack, 'AssetBucket', { description: 'Where SST put the assets' });

Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
