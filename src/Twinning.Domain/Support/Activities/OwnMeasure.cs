using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Support.Activities;

/// <summary>A contribution in its own measure, so that one rule can look at all kinds; money counts in whole đồng.</summary>
/// <param name="Goods">What the goods are; null for other kinds.</param>
/// <param name="Unit">The unit: of the goods, "đồng" or "ngày công".</param>
/// <param name="Amount">How much it is.</param>
/// <param name="Shares">The shares by source.</param>
internal sealed record OwnMeasure(string? Goods, string Unit, decimal Amount, IReadOnlyList<(ContributionSource Source, decimal Part)> Shares)
{
    public static OwnMeasure InDong(Dong amount, IReadOnlyList<SourceShare<Dong>> shares) =>
        new(null, "đồng", amount.Amount, [.. shares.Select(share => (share.Source, (decimal)share.Part.Amount))]);

    public static OwnMeasure InUnits(string? goods, Quantity quantity, IReadOnlyList<SourceShare<decimal>> shares) =>
        new(goods, quantity.Unit, quantity.Amount, [.. shares.Select(share => (share.Source, share.Part))]);

    /// <summary>Gets the same amount of the same thing, without its sources.</summary>
    public (string? Goods, string Unit, decimal Amount) Gift => (Goods, Unit, Amount);

    public string Vietnamese => $"{(Goods is null ? string.Empty : Goods + ": ")}{new Quantity(Amount, Unit).Vietnamese()}";

    public string English => $"{(Goods is null ? string.Empty : Goods + ": ")}{new Quantity(Amount, Unit).English()}";
}
