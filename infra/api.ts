import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpRoute, HttpRouteKey, type HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Lambda } from './lambda.ts';

/** The address that everything on the web comes to. It exists before the function does, which is told of it. */
export function httpDoor(scope: Construct): { api: HttpApi; stage: HttpStage } {
  const api = new HttpApi(scope, 'Door', {
    createDefaultStage: false,
    description: 'Rebound: API, webhooks and pages',
  });
  const logGroup = new LogGroup(scope, 'DoorLog', {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const stage = api.addStage('Stage', {
    stageName: '$default',
    autoDeploy: true,
    throttle: { rateLimit: 50, burstLimit: 100 },
    accessLogSettings: {
      destination: new LogGroupLogDestination(logGroup),
      // No path and no query: a link in a message is its holder's password.
      format: AccessLogFormat.custom(
        JSON.stringify({
          requestId: '$context.requestId',
          method: '$context.httpMethod',
          status: '$context.status',
          responseLatency: '$context.responseLatency',
          responseLength: '$context.responseLength',
          integrationStatus: '$context.integrationStatus',
        }),
      ),
    },
  });
  return { api, stage };
}

/** Everything goes to one function: Hono knows the routes, and OpenAPI is made from them. */
export function answerAt(scope: Construct, api: HttpApi, handler: Lambda): void {
  const route = new HttpRoute(scope, 'Everything', {
    httpApi: api,
    routeKey: HttpRouteKey.DEFAULT,
    integration: new HttpLambdaIntegration('Api', handler),
  });
  Validations.of(route).acknowledge({
    id: 'AwsSolutions-APIG4',
    reason:
      'Each door has its own authority, checked in the function on the raw bytes: bearer key, webhook signature, signed link. A gateway authoriser could do none of them.',
  });
}
