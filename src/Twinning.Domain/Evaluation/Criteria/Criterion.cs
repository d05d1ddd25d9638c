using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>A criterion (tiêu chí) of a set.</summary>
/// <param name="Code">Its name in the set.</param>
/// <param name="Title">What it says.</param>
/// <param name="Maximum">The most it gives; for a deduction the most it takes away.</param>
/// <param name="Method">How it gets its mark.</param>
/// <param name="Clause">The place in the deciding document; null where none is named.</param>
public sealed record Criterion(string Code, Message Title, Fraction Maximum, MarkMethod Method, string? Clause)
{
    /// <summary>Gets a value indicating whether its maximum is part of the 100.</summary>
    public bool IsPartOfTheHundred => Method is EnteredMethod or ComputedMethod or ProductsMethod;

    /// <summary>Gets a value indicating whether people enter its mark.</summary>
    public bool IsEntered => Method is EnteredMethod or BonusMethod;

    /// <summary>Gets the name of the measure it looks at; null where people enter its mark or products give it.</summary>
    public string? Measure => Method switch
    {
        ComputedMethod computed => computed.Measure,
        DeductionMethod deduction => deduction.Measure,
        _ => null,
    };
}
