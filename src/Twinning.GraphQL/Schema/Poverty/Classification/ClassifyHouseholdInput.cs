using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Classification;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Poverty.Standards;

namespace Twinning.GraphQL.Schema.Poverty.Classification;

/// <summary>A household as a client gives it: in one of three ways.</summary>
internal sealed record ClassifyHouseholdInput(
    string? Standard,
    ReviewInput? Review,
    SettlementType Settlement,
    HouseholdCountsInput? Counts,
    SurveyPointsInput? Points,
    HouseholdFindingsInput? Findings)
{
    /// <summary>Finds the standard.</summary>
    public async Task<PovertyStandard> StandardAsync(IResolveFieldContext context) => (Standard, Review) switch
    {
        ({ } id, null) => context.Catalogue().Standards.FirstOrDefault(standard => standard.Id.Value == id)
            ?? throw BadInput.At(
                "input.standard", $"'{id}' is no standard; {BadInput.Valid(context.Catalogue().Standards.Select(standard => standard.Id.Value))}"),
        (null, { } review) => await review.FindStandardAsync(context),
        _ => throw BadInput.At("input", "name either the standard or the review: one of them, and not both."),
    };

    /// <summary>Explains what the household is.</summary>
    public ClassificationExplanation Explain(PovertyStandard standard) => (Counts, Points, Findings) switch
    {
        ({ } counts, null, null) => counts.Explain(Settlement, standard),
        (null, { } points, null) => HouseholdExplanation.Explain(Settlement, points.ToPoints(standard), standard),
        (null, null, { } findings) => HouseholdExplanation.Explain(
            Settlement, findings.IncomePerPerson is { } income ? new Dong(income) : null, findings.ToFindings(), standard),
        _ => throw BadInput.At("input", "give exactly one of counts, points and findings."),
    };
}

internal sealed class ClassifyHouseholdInputType : InputObjectGraphType<ClassifyHouseholdInput>
{
    public ClassifyHouseholdInputType()
    {
        Name = "ClassifyHouseholdInput";
        Description = "A household: where it lives, by which standard it is judged, and what is known of it in exactly one of three ways.";
        Field<StringGraphType>("standard").Description("The standard, such as VN-2022; or name the review instead.");
        Field<ReviewInputType>("review").Description("The review, from which the standard follows; or name the standard instead.");
        Field<NonNullGraphType<SettlementTypeType>>("settlement").Description("Where the household lives.");
        Field<HouseholdCountsInputType>("counts").Description("Its income and its deprivations.");
        Field<SurveyPointsInputType>("points").Description("The points of its survey form.");
        Field<HouseholdFindingsInputType>("findings").Description("Its income and what the review finds, from which the indicators are derived.");
    }
}
