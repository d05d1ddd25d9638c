using System;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>A change of income or deprivations that alters the status of a household.</summary>
/// <param name="Difference">How much more, or with a minus how much less; never zero.</param>
/// <param name="Unit">What the difference is counted in.</param>
/// <param name="Becomes">What the household is after the change; undecided when that goes by indicators that are not known.</param>
public sealed record StatusChange(long Difference, ChangeUnit Unit, ClassificationResult Becomes)
{
    /// <summary>Gets the change in words: "thêm 1 đồng", "1 đồng more".</summary>
    public Message Words => new(
        $"{(Difference > 0 ? "thêm" : "bớt")} {Math.Abs(Difference).Vietnamese()} {Unit.Vietnamese()}",
        $"{Math.Abs(Difference).English()} {Unit.English(Math.Abs(Difference))} {(Difference > 0 ? "more" : Unit == ChangeUnit.Dong ? "less" : "fewer")}");
}
