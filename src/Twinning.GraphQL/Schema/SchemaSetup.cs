using System.Collections.Generic;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Assignments.Proposals;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Officials;
using Twinning.Domain.Evaluation.Products;
using Twinning.Domain.Evaluation.Quotas;
using Twinning.Domain.Evaluation.Rounds;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Twinning.Domain.Poverty.Reviews;
using Twinning.Domain.Poverty.Transitions;
using Twinning.Domain.Rules;
using Twinning.Domain.Support.Activities;
using Twinning.Domain.Support.Contacts;
using Twinning.Domain.Support.Households;
using Twinning.Domain.Support.Needs;
using Twinning.Domain.Support.Petitions;
using Twinning.Domain.Support.Plans;
using Twinning.GraphQL.Schema.Evaluation.Officials;
using Twinning.GraphQL.Schema.Poverty.Measures;
using Twinning.GraphQL.Schema.Poverty.Reviews;
using Twinning.GraphQL.Schema.Statistics;

namespace Twinning.GraphQL.Schema;

/// <summary>Registers the schema.</summary>
internal static class SchemaSetup
{
    /// <summary>Gets the rules of every subject, in the order in which they are shown.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        .. LocalityRules.All, .. ProfileRules.All, .. RecognitionRules.All, .. AgencyRules.All, .. AssignmentRules.All, .. ProposalRules.All,
        .. PovertyStandardRules.All, .. ReviewRules.All, .. HouseholdRules.All, .. DepartureRules.All, .. PublicationRules.All,
        .. HistoryRules.All, .. TransitionRules.All,
        .. ReturnRules.All, .. ReductionRules.All,
        .. SurveyRules.All, .. PlanRules.All, .. TaskRules.All, .. ActivityRules.All, .. ContributionRules.All, .. VisitRules.All, .. ReportRules.All,
        .. PetitionRules.All, .. CommitmentRules.All,
        .. CriteriaRules.All, .. AdoptionRules.All, .. RoundRules.All, .. MarkRules.All, .. ProductRules.All, .. ScorecardRules.All, .. PeriodRules.All, .. PeriodProductRules.All, .. QuotaRules.All,
        .. MembershipRules.All, .. IdentityRules.All,
    ];

    public static IServiceCollection AddTwinningSchema(this IServiceCollection services)
    {
        services.AddScoped<Batches>();
        services.AddScoped<ResultBudget>();
        services.AddOptions<PublicationSettings>().BindConfiguration("Publication").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<PatternCache>();
        services.AddSingleton<HouseholdReads>();
        services.AddSingleton<IdentityReads>();
        services.AddScoped<PublicPatterns>();
        services.AddScoped<HouseholdGate>();
        services.AddGraphQL(builder => builder
            .AddSchema(_ => TwinningSchema.Instance)
            .AddSystemTextJson());
        return services;
    }
}
