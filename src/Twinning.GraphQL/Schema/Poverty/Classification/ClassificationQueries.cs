using GraphQL;
using GraphQL.Types;

namespace Twinning.GraphQL.Schema.Poverty.Classification;

/// <summary>The root field that classifies a household.</summary>
internal static class ClassificationQueries
{
    public static void AddClassification(this ObjectGraphType query) => query
        .Field<NonNullGraphType<HouseholdClassificationType>>("classifyHousehold")
        .Description(
            "What a household is under a poverty standard, and why. Anyone may ask; the household is not stored. "
            + "Send it in variables: the text of a query is kept for a while, variables are not.")
        .Argument<NonNullGraphType<ClassifyHouseholdInputType>>("input", "The standard, and what is known of the household.")
        .RunsEachTime()
        .ResolveAsync(async context =>
        {
            var input = context.GetArgument<ClassifyHouseholdInput>("input");
            return input.Explain(await input.StandardAsync(context));
        });
}
