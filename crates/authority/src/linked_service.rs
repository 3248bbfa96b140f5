//! Which services have service-linked roles, as data.

/// The role of one service.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LinkedService {
    /// The service principal without `.amazonaws.com`.
    service: &'static str,
    /// The role's name without `AWSServiceRoleFor`.
    role: &'static str,
    /// The name of AWS's managed policy under `/aws-service-role/`.
    policy: &'static str,
    /// Whether there may be several roles, told apart by a suffix.
    pub(crate) takes_suffix: bool,
}

impl LinkedService {
    /// `ecs.amazonaws.com`.
    pub(crate) fn principal(self) -> String {
        format!("{}.amazonaws.com", self.service)
    }

    /// `AWSServiceRoleForECS`, with `_suffix` when there is one.
    pub(crate) fn role_name(self, suffix: Option<&str>) -> String {
        let name = format!("AWSServiceRoleFor{}", self.role);
        suffix.map_or_else(|| name.clone(), |suffix| format!("{name}_{suffix}"))
    }

    /// The ARN of the policy that the role carries.
    pub(crate) fn policy_arn(self) -> String {
        format!("arn:aws:iam::aws:policy/aws-service-role/{}", self.policy)
    }

    /// The service of a principal.
    pub(crate) fn of(principal: &str) -> Option<Self> {
        let service = principal.strip_suffix(".amazonaws.com")?;
        LINKED_SERVICES
            .iter()
            .copied()
            .find(|linked| linked.service == service)
    }
}

const fn linked(service: &'static str, role: &'static str, policy: &'static str) -> LinkedService {
    LinkedService {
        service,
        role,
        policy,
        takes_suffix: false,
    }
}

const fn with_suffix(service: &'static str, role: &'static str, policy: &'static str) -> LinkedService {
    LinkedService {
        takes_suffix: true,
        ..linked(service, role, policy)
    }
}

/// Every policy is in the catalogue. Principal and name of every role are AWS's: named by managed policies of the
/// catalogue (a test compares them), by the service's own documentation, or by ARNs of roles in public repositories
/// [observed]. Which policy a role carries, and which services take a suffix, is second-hand (localstack) where the
/// service's documentation does not say. Services that are not here have roles at AWS which are not known well enough.
const LINKED_SERVICES: &[LinkedService] = &[
    linked(
        "access-analyzer",
        "AccessAnalyzer",
        "AccessAnalyzerServiceRolePolicy",
    ),
    linked(
        "accountdiscovery.ssm",
        "AmazonSSM_AccountDiscovery",
        "AWSSystemsManagerAccountDiscoveryServicePolicy",
    ),
    linked("acm", "CertificateManager", "CertificateManagerServiceRolePolicy"),
    linked("appmesh", "AppMesh", "AWSAppMeshServiceRolePolicy"),
    with_suffix("autoscaling", "AutoScaling", "AutoScalingServiceRolePolicy"),
    linked(
        "autoscaling-plans",
        "AutoScalingPlans_EC2AutoScaling",
        "AWSAutoScalingPlansEC2AutoScalingPolicy",
    ),
    linked("backup", "Backup", "AWSBackupServiceLinkedRolePolicyForBackup"),
    linked("batch", "Batch", "BatchServiceRolePolicy"),
    linked(
        "cassandra.application-autoscaling",
        "ApplicationAutoScaling_CassandraTable",
        "AWSApplicationAutoscalingCassandraTablePolicy",
    ),
    linked(
        "cks.kms",
        "KeyManagementServiceCustomKeyStores",
        "AWSKeyManagementServiceCustomKeyStoresServiceRolePolicy",
    ),
    linked("cloudtrail", "CloudTrail", "CloudTrailServiceRolePolicy"),
    linked(
        "codestar-notifications",
        "CodeStarNotifications",
        "AWSCodeStarNotificationsServiceRolePolicy",
    ),
    linked("config", "Config", "AWSConfigServiceRolePolicy"),
    linked(
        "config-conforms",
        "ConfigConforms",
        "ConfigConformsServiceRolePolicy",
    ),
    with_suffix("connect", "AmazonConnect", "AmazonConnectServiceLinkedRolePolicy"),
    linked("dax", "DAX", "DAXServiceRolePolicy"),
    linked("dms", "DMSServerless", "AWSDMSServerlessServiceRolePolicy"),
    linked(
        "dms-fleet-advisor",
        "DMSFleetAdvisor",
        "AWSDMSFleetAdvisorServiceRolePolicy",
    ),
    linked(
        "docdb-elastic",
        "DocDB-Elastic",
        "AmazonDocDB-ElasticServiceRolePolicy",
    ),
    linked(
        "dynamodb.application-autoscaling",
        "ApplicationAutoScaling_DynamoDBTable",
        "AWSApplicationAutoscalingDynamoDBTablePolicy",
    ),
    linked(
        "ec2-instance-connect",
        "Ec2InstanceConnect",
        "Ec2InstanceConnectEndpoint",
    ),
    linked(
        "ec2.application-autoscaling",
        "ApplicationAutoScaling_EC2SpotFleetRequest",
        "AWSApplicationAutoscalingEC2SpotFleetRequestPolicy",
    ),
    linked("ecr", "ECRTemplate", "ECRTemplateServiceRolePolicy"),
    linked("ecs", "ECS", "AmazonECSServiceRolePolicy"),
    linked(
        "ecs.application-autoscaling",
        "ApplicationAutoScaling_ECSService",
        "AWSApplicationAutoscalingECSServicePolicy",
    ),
    linked("eks", "AmazonEKS", "AmazonEKSServiceRolePolicy"),
    linked(
        "eks-connector",
        "AmazonEKSConnector",
        "AmazonEKSConnectorServiceRolePolicy",
    ),
    linked(
        "eks-fargate",
        "AmazonEKSForFargate",
        "AmazonEKSForFargateServiceRolePolicy",
    ),
    linked(
        "eks-nodegroup",
        "AmazonEKSNodegroup",
        "AWSServiceRoleForAmazonEKSNodegroup",
    ),
    linked("elasticache", "ElastiCache", "ElastiCacheServiceRolePolicy"),
    linked(
        "elasticbeanstalk",
        "ElasticBeanstalk",
        "AWSElasticBeanstalkServiceRolePolicy",
    ),
    linked(
        "elasticfilesystem",
        "AmazonElasticFileSystem",
        "AmazonElasticFileSystemServiceRolePolicy",
    ),
    linked(
        "elasticloadbalancing",
        "ElasticLoadBalancing",
        "AWSElasticLoadBalancingServiceRolePolicy",
    ),
    linked("elasticmapreduce", "EMRCleanup", "AmazonEMRCleanupPolicy"),
    linked(
        "email.cognito-idp",
        "AmazonCognitoIdpEmailService",
        "AmazonCognitoIdpEmailServiceRolePolicy",
    ),
    linked(
        "emr-containers",
        "AmazonEMRContainers",
        "AmazonEMRContainersServiceRolePolicy",
    ),
    linked("emrwal", "EMRWAL", "EMRDescribeClusterPolicyForEMRWAL"),
    linked(
        "es",
        "AmazonElasticsearchService",
        "AmazonElasticsearchServiceRolePolicy",
    ),
    linked("fis", "FIS", "AmazonFISServiceRolePolicy"),
    linked("fsx", "AmazonFSx", "AmazonFSxServiceRolePolicy"),
    linked(
        "globalaccelerator",
        "GlobalAccelerator",
        "AWSGlobalAcceleratorSLRPolicy",
    ),
    linked("grafana", "AmazonGrafana", "AmazonGrafanaServiceLinkedRolePolicy"),
    linked("guardduty", "AmazonGuardDuty", "AmazonGuardDutyServiceRolePolicy"),
    linked("imagebuilder", "ImageBuilder", "AWSServiceRoleForImageBuilder"),
    linked(
        "inspector2",
        "AmazonInspector2",
        "AmazonInspector2ServiceRolePolicy",
    ),
    linked(
        "iotmanagedintegrations",
        "IoTManagedIntegrations",
        "AWSIoTManagedIntegrationsRolePolicy",
    ),
    linked("kafka", "Kafka", "KafkaServiceRolePolicy"),
    linked("kafkaconnect", "KafkaConnect", "KafkaConnectServiceRolePolicy"),
    linked(
        "lakeformation",
        "LakeFormationDataAccess",
        "LakeFormationDataAccessServiceRolePolicy",
    ),
    linked(
        "lambda.application-autoscaling",
        "ApplicationAutoScaling_LambdaConcurrency",
        "AWSApplicationAutoscalingLambdaConcurrencyPolicy",
    ),
    with_suffix("lexv2", "LexV2Bots", "AmazonLexV2BotPolicy"),
    linked("lightsail", "Lightsail", "LightsailExportAccess"),
    linked("logger.cloudfront", "CloudFrontLogger", "AWSCloudFrontLogger"),
    linked("m2", "AWSM2", "AWSM2ServicePolicy"),
    linked("macie", "AmazonMacie", "AmazonMacieServiceRolePolicy"),
    linked("memorydb", "MemoryDB", "MemoryDBServiceRolePolicy"),
    linked("mq", "AmazonMQ", "AmazonMQServiceRolePolicy"),
    linked(
        "mrk.kms",
        "KeyManagementServiceMultiRegionKeys",
        "AWSKeyManagementServiceMultiRegionKeysServiceRolePolicy",
    ),
    linked(
        "notifications",
        "AwsUserNotifications",
        "AWSUserNotificationsServiceLinkedRolePolicy",
    ),
    linked(
        "observability.aoss",
        "AmazonOpenSearchServerless",
        "AmazonOpenSearchServerlessServiceRolePolicy",
    ),
    linked(
        "opensearchservice",
        "AmazonOpenSearchService",
        "AmazonOpenSearchServiceRolePolicy",
    ),
    linked("ops.apigateway", "APIGateway", "APIGatewayServiceRolePolicy"),
    linked(
        "ops.emr-serverless",
        "AmazonEMRServerless",
        "AmazonEMRServerlessServiceRolePolicy",
    ),
    linked(
        "opsdatasync.ssm",
        "SystemsManagerOpsDataSync",
        "AWSSystemsManagerOpsDataSyncServiceRolePolicy",
    ),
    linked(
        "opsinsights.ssm",
        "AmazonSSM_OpsInsights",
        "AWSSSMOpsInsightsServiceRolePolicy",
    ),
    linked(
        "organizations",
        "Organizations",
        "AWSOrganizationsServiceTrustPolicy",
    ),
    linked(
        "pullthroughcache.ecr",
        "ECRPullThroughCache",
        "AWSECRPullThroughCache_ServiceRolePolicy",
    ),
    linked(
        "ram",
        "ResourceAccessManager",
        "AWSResourceAccessManagerServiceRolePolicy",
    ),
    linked("rds", "RDS", "AmazonRDSServiceRolePolicy"),
    linked(
        "rds.application-autoscaling",
        "ApplicationAutoScaling_RDSCluster",
        "AWSApplicationAutoscalingRDSClusterPolicy",
    ),
    linked("redshift", "Redshift", "AmazonRedshiftServiceLinkedRolePolicy"),
    linked(
        "replication.cassandra",
        "KeyspacesReplication",
        "KeyspacesReplicationServiceRolePolicy",
    ),
    linked(
        "replication.dynamodb",
        "DynamoDBReplication",
        "DynamoDBReplicationServiceRolePolicy",
    ),
    linked(
        "replication.ecr",
        "ECRReplication",
        "ECRReplicationServiceRolePolicy",
    ),
    linked("replicator.lambda", "LambdaReplicator", "AWSLambdaReplicator"),
    linked(
        "repository.sync.codeconnections",
        "GitSync",
        "AWSGitSyncServiceRolePolicy",
    ),
    linked(
        "resource-explorer-2",
        "ResourceExplorer",
        "AWSResourceExplorerServiceRolePolicy",
    ),
    linked("rolesanywhere", "RolesAnywhere", "AWSRolesAnywhereServicePolicy"),
    linked("s3-outposts", "S3OnOutposts", "AWSS3OnOutpostsServiceRolePolicy"),
    linked("securityhub", "SecurityHub", "AWSSecurityHubServiceRolePolicy"),
    linked("ses", "AmazonSES", "AmazonSESServiceRolePolicy"),
    linked("shield", "AWSShield", "AWSShieldServiceRolePolicy"),
    linked("spot", "EC2Spot", "AWSEC2SpotServiceRolePolicy"),
    linked("spotfleet", "EC2SpotFleet", "AWSEC2SpotFleetServiceRolePolicy"),
    linked("ssm", "AmazonSSM", "AmazonSSMServiceRolePolicy"),
    linked(
        "ssm-incidents",
        "IncidentManager",
        "AWSIncidentManagerServiceRolePolicy",
    ),
    linked("ssm-quicksetup", "SSMQuickSetup", "SSMQuickSetupRolePolicy"),
    linked("sso", "SSO", "AWSSSOServiceRolePolicy"),
    linked("support", "Support", "AWSSupportServiceRolePolicy"),
    linked(
        "transitgateway",
        "VPCTransitGateway",
        "AWSVPCTransitGatewayServiceRolePolicy",
    ),
    linked(
        "trustedadvisor",
        "TrustedAdvisor",
        "AWSTrustedAdvisorServiceRolePolicy",
    ),
    linked(
        "vpcorigin.cloudfront",
        "CloudFrontVPCOrigin",
        "AWSCloudFrontVPCOriginServiceRolePolicy",
    ),
    linked("waf", "WAFLogging", "WAFLoggingServiceRolePolicy"),
    linked("wafv2", "WAFV2Logging", "WAFV2LoggingServiceRolePolicy"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use steprole_catalog::catalog;

    #[test]
    fn every_policy_is_in_the_catalogue_and_every_service_is_there_once() {
        for service in LINKED_SERVICES {
            assert!(
                catalog().managed_policy(&service.policy_arn()).is_some(),
                "{service:?}"
            );
            assert_eq!(
                LinkedService::of(&service.principal()).map(|found| found.role),
                Some(service.role)
            );
        }
        let mut names: Vec<String> = LINKED_SERVICES
            .iter()
            .map(|service| service.role_name(None))
            .collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), LINKED_SERVICES.len());
    }

    /// Managed policies of other services name the roles that they let people make or pass.
    #[test]
    fn roles_are_called_as_awss_own_policies_call_them() {
        let mut named: std::collections::BTreeMap<&str, bool> = std::collections::BTreeMap::new();
        for policy in catalog().managed_policies() {
            for place in policy.document().split("role/aws-service-role/").skip(1) {
                let role = place.split('"').next().unwrap_or_default();
                let Some((principal, name)) = role.split_once('/') else {
                    continue;
                };
                let start = name.trim_end_matches('*');
                // any role of the service is meant, or another one
                if start.len() <= "AWSServiceRoleFor".len() || LinkedService::of(principal).is_none() {
                    continue;
                }
                let is_alike = LinkedService::of(principal).is_some_and(|service| {
                    if start == name {
                        service.role_name(None) == name
                    } else {
                        service.role_name(Some("x")).starts_with(start)
                    }
                });
                *named.entry(principal).or_default() |= is_alike;
            }
        }
        assert!(named.values().all(|is_alike| *is_alike), "{named:?}");
        assert!(named.len() >= 40, "{}", named.len());
    }
}
