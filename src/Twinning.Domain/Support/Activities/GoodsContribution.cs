using System.Collections.Generic;

namespace Twinning.Domain.Support.Activities;

/// <summary>Goods (hiện vật): a quantity with its unit, and the value declared for them.</summary>
/// <param name="Stage">Whether they were promised or handed over.</param>
/// <param name="Goods">What they are, in Vietnamese: "gạo", "bò cái sinh sản", "suất quà". Compared letter by letter.</param>
/// <param name="Quantity">How much, in which unit.</param>
/// <param name="DeclaredValue">The value declared for all of them; null where none is. It is shown, and never added to money or to other values.</param>
/// <param name="Basis">What the declared value rests on; null where none is declared.</param>
/// <param name="Sources">The shares of the quantity by source, which sum to it.</param>
public sealed record GoodsContribution(
    ContributionStage Stage,
    string Goods,
    Quantity Quantity,
    Dong? DeclaredValue,
    ValuationBasis? Basis,
    IReadOnlyList<SourceShare<decimal>> Sources) : Contribution(Stage)
{
    /// <inheritdoc/>
    public override ContributionKind Kind => ContributionKind.Goods;

    internal override OwnMeasure Measure => OwnMeasure.InUnits(Goods, Quantity, Sources);
}
