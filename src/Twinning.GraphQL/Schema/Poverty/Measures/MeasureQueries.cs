using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Twinning.GraphQL.Schema.Poverty.Measures;

/// <summary>The root field that measures poverty in data of the request.</summary>
internal static class MeasureQueries
{
    public static void AddMeasures(this ObjectGraphType query) => query
        .Field<NonNullGraphType<PovertyMeasuresType>>("povertyMeasures")
        .Description("Measures of poverty in data that the request itself brings. Anyone may ask; the data is not stored.")
        .Argument<NonNullGraphType<PovertyMeasuresInputType>>("input", "The data, and what to measure in it.")
        .RunsEachTime()
        .Resolve(context =>
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            return context.GetArgument<PovertyMeasuresInput>("input").Measure(context.RequestServices!.GetRequiredService<ResultBudget>());
        });
}
