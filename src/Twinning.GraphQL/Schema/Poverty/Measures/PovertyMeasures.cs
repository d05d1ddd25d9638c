using System.Collections.Generic;
using GraphQL.Types;
using Twinning.Domain.Poverty.Measures;

namespace Twinning.GraphQL.Schema.Poverty.Measures;

/// <summary>Data of a request to measure poverty in.</summary>
internal sealed record PovertyMeasuresInput(DeprivationsInput? Deprivations, IncomesInput? Incomes, CardinalInput? Cardinal, ChangeInput? Change)
{
    public PovertyMeasures Measure(ResultBudget budget) => this is { Deprivations: null, Incomes: null, Cardinal: null, Change: null }
        ? throw BadInput.At("input", "give at least one of deprivations, incomes, cardinal and change.")
        : new PovertyMeasures(Deprivations?.Measure(budget), Incomes?.Measure(budget), Cardinal?.Measure(budget), Change?.Measure());
}

/// <summary>What was measured.</summary>
internal sealed record PovertyMeasures(
    IReadOnlyList<MeasureRow>? Deprivations, IReadOnlyList<MeasureRow>? Incomes, IReadOnlyList<MeasureRow>? Cardinal, MeasureChange? Change);

internal sealed class PovertyMeasuresInputType : InputObjectGraphType<PovertyMeasuresInput>
{
    public PovertyMeasuresInputType()
    {
        Name = "PovertyMeasuresInput";
        Description = "Data to measure poverty in; one or more kinds.";
        Field<DeprivationsInputType>("deprivations").Description("Deprivations of households, measured by the method of Alkire and Foster.");
        Field<IncomesInputType>("incomes").Description("Incomes, measured against a line and among themselves.");
        Field<CardinalInputType>("cardinal").Description("Achievements whose gaps have a meaning, measured by the method of Alkire and Foster with M1 and M2.");
        Field<ChangeInputType>("change").Description("One measure at two dates.");
    }
}

internal sealed class PovertyMeasuresType : ShownType<PovertyMeasures>
{
    public PovertyMeasuresType()
    {
        Name = "PovertyMeasures";
        Description = "What was measured, for each kind of data that was given.";
        ShowAny<ListGraphType<NonNullGraphType<MeasureRowType>>>(
            "deprivations",
            "By cut-off: H, A, M0, headcount ratios and contributions; of all, then of each group with its share and contribution.",
            measures => measures.Deprivations);
        ShowAny<ListGraphType<NonNullGraphType<MeasureRowType>>>(
            "incomes", "Mean, headcount ratio, poverty gap, squared poverty gap, Watts, Gini, mean log deviation.", measures => measures.Incomes);
        ShowAny<ListGraphType<NonNullGraphType<MeasureRowType>>>(
            "cardinal", "By cut-off: H, A, M0, headcount ratios, contributions, M1 and M2.", measures => measures.Cardinal);
        ShowAny<MeasureChangeType>("change", "How the measure changed.", measures => measures.Change);
    }
}
