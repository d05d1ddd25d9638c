using System;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Schema.Agencies;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Schema.Assignments.Proposals;
using Twinning.GraphQL.Schema.Datasets;
using Twinning.GraphQL.Schema.Evaluation;
using Twinning.GraphQL.Schema.Evaluation.Groups;
using Twinning.GraphQL.Schema.Evaluation.Officials;
using Twinning.GraphQL.Schema.Labels;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Poverty;
using Twinning.GraphQL.Schema.Poverty.Classification;
using Twinning.GraphQL.Schema.Poverty.Measures;
using Twinning.GraphQL.Schema.Poverty.Reviews;
using Twinning.GraphQL.Schema.Poverty.Standards;
using Twinning.GraphQL.Schema.Poverty.Statistics;
using Twinning.GraphQL.Schema.Rules;
using Twinning.GraphQL.Schema.Support;
using Twinning.GraphQL.Schema.Support.Households;
using Twinning.GraphQL.Schema.Support.Petitions;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema;

/// <summary>Everything that can be asked. Subjects add their own root fields; see the folders beside this file.</summary>
internal sealed class Query : ObjectGraphType
{
    public Query(RuleCatalogue rules)
    {
        Name = "Query";
        Description = "Everything that can be asked.";

        Field<NonNullGraphType<DatasetType>>("dataset")
            .Description("What this store holds, and whether any of it was made up for demonstration.")
            .KnownAt()
            .ResolveAsync(async context => await DatasetAsync(context));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RuleType>>>>("rules")
            .Description("Every rule the library keeps, with its source.")
            .Resolve(_ => rules.Rules);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LegalSourceType>>>>("legalSources")
            .Description("Every document that rules and figures rest on.")
            .Resolve(_ => LegalSources.All);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LabelledEnumType>>>>("labels")
            .Description("What pages call the values of enumerations, in Vietnamese, English, and the language that Accept-Language asks for.")
            .Argument<ListGraphType<NonNullGraphType<StringGraphType>>>("types", "Only of these enumerations, such as AgencyKind; of all that have labels when left out.")
            .Resolve(LabelledEnumType.Of);

        this.AddLocalities();
        this.AddAgencies();
        this.AddAssignments();
        this.AddProposals();
        this.AddPoverty();
        this.AddReviews();
        this.AddHouseholdCommitments();
        this.AddPovertyStatistics();
        this.AddStandards();
        this.AddClassification();
        this.AddMeasures();
        this.AddSupport();
        this.AddPetitions();
        this.AddEvaluation();
        this.AddRatingGroups();
        this.AddOfficials();
        this.AddNodes();
    }

    private static async Task<Dataset> DatasetAsync(IResolveFieldContext context)
    {
        var reader = context.RequestServices!.GetRequiredService<StoreReader>();
        var version = await reader.VersionAtAsync(context.GetArgument<DateTimeOffset?>("knownAt"), context.CancellationToken);
        var row = await (await reader.FactsAsync<DatasetRow>(version, context.CancellationToken)).FirstOrDefaultAsync(context.CancellationToken);
        return new Dataset(row, await reader.VersionAsync(version, context.CancellationToken), version);
    }
}
