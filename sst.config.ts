/// <reference path="./.sst/platform/config.d.ts" />

// The front door to AWS: stages, secrets, deployment. What is deployed is in infra/, and cdk deploys the same.

/** Where people's data is. Nobody removes such a stage by accident, or develops on it. */
const KEPT = ['prod', 'production'];

export default $config({
  app(input) {
    const kept = KEPT.includes(input?.stage);
    return {
      name: 'rebound',
      home: 'aws',
      removal: kept ? 'retain' : 'remove',
      protect: kept,
      providers: { aws: { region: (process.env.AWS_REGION ?? 'us-east-1') as aws.Region } },
    };
  },

  async run() {
    const { execFileSync } = await import('node:child_process');
    const { delimiter, join } = await import('node:path');
    const { readAssembly } = await import('./infra/assembly.ts');
    const { root } = $cli.paths;
    const { stage } = $app;
    const stackName = `rebound-${stage}`;

    if ($dev) {
      // What run() does not name, SST removes. So `sst dev` is for stages that have never been deployed.
      const deployed = await aws.cloudformation.getStack({ name: stackName }).then(
        () => true,
        (error) => {
          if (/does not exist|couldn't find|empty result/i.test(String(error))) return false;
          throw error;
        },
      );
      if (KEPT.includes(stage) || deployed) {
        throw new Error(`Stage "${stage}" is deployed. Develop on another: npx sst dev --stage ${stage}-local`);
      }
      new sst.x.DevCommand('Rebound', { dev: { command: 'npm start', autostart: true } });
      return {};
    }

    // A process of its own, and by name: what runs this file may be bun, and CDK wants Node.
    const out = join(root, '.sst', 'cdk.out');
    execFileSync('node', ['infra/app.ts'], {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
        REBOUND_DEPLOYER: 'sst',
        REBOUND_CDK_OUT: out,
        REBOUND_CONTEXT: JSON.stringify({ ...JSON.parse(process.env.REBOUND_CONTEXT ?? '{}'), stage }),
      },
    });
    const assembly = readAssembly(out);
    if (assembly.refusal) throw new Error(assembly.refusal);

    const secrets = {
      'api-key': new sst.Secret('ApiKey'),
      'link-secret': new sst.Secret('LinkSecret'),
      // Without texts there is no Twilio account, and a SecureString cannot be empty.
      'twilio-account-sid': new sst.Secret('TwilioAccountSid', 'none'),
      'twilio-auth-token': new sst.Secret('TwilioAuthToken', 'none'),
    };
    const parameters = Object.entries(secrets).map(
      ([name, { value }]) =>
        new aws.ssm.Parameter(`Secret-${name}`, { name: `/rebound/${stage}/${name}`, type: 'SecureString', value }),
    );

    const bucket = new aws.s3.Bucket('Assets', { forceDestroy: true });
    const closed = new aws.s3.BucketPublicAccessBlock('AssetsClosed', {
      bucket: bucket.bucket,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    const uploads = [assembly.template, ...assembly.assets].map(
      ({ key, path, packaging }) =>
        new aws.s3.BucketObjectv2(
          `Asset-${key}`,
          {
            bucket: bucket.bucket,
            key,
            source: packaging === 'zip' ? new $util.asset.FileArchive(path) : new $util.asset.FileAsset(path),
          },
          // A stack that rolls back needs what it ran before.
          { retainOnDelete: true, dependsOn: [closed] },
        ),
    );

    const stack = new aws.cloudformation.Stack(
      'Rebound',
      {
        name: stackName,
        templateUrl: $interpolate`https://${bucket.bucketRegionalDomainName}/${assembly.template.key}`,
        parameters: { AssetBucket: bucket.bucket },
        capabilities: assembly.capabilities,
      },
      { dependsOn: [...uploads, ...parameters] },
    );
    return {
      publicUrl: stack.outputs.apply((outputs) => outputs.PublicUrl),
      mailExchanger: stack.outputs.apply((outputs) => outputs.MailExchanger),
    };
  },
});
