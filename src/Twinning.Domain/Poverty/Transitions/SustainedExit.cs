namespace Twinning.Domain.Poverty.Transitions;

/// <summary>How many of the households that left poverty in a year are still out some years later (thoát nghèo bền vững).</summary>
/// <remarks>
/// Still out means known not to be poor at every review since; near-poor is out. One review that found it poor settles the opposite,
/// whatever is not known beside it. All others, with an undecided or missing review or moved away in between, are lost to view and in
/// neither part of the share. So the shares of a year never rise with the years.
/// </remarks>
/// <param name="LeftIn">The year of the review that no longer found them poor.</param>
/// <param name="AfterYears">The years since then, 1 or more.</param>
/// <param name="StillOut">Households still out: the numerator.</param>
/// <param name="FellBack">Households found poor again at any review since.</param>
/// <param name="LostToView">Households of which neither is known.</param>
public sealed record SustainedExit(int LeftIn, int AfterYears, long StillOut, long FellBack, long LostToView)
{
    /// <summary>Gets all households that left in the year.</summary>
    public long Left => Followed + LostToView;

    /// <summary>Gets the households whose outcome is known: the denominator.</summary>
    public long Followed => StillOut + FellBack;

    /// <summary>Gets the share still out of those followed; null where none was followed.</summary>
    public Fraction? Share => Followed > 0 ? Fraction.Of(StillOut, Followed) : null;

    /// <summary>Gets the share if all who are lost to view had fallen back; null where none left.</summary>
    public Fraction? Least => Left > 0 ? Fraction.Of(StillOut, Left) : null;

    /// <summary>Gets the share if all who are lost to view were still out; null where none left.</summary>
    public Fraction? Most => Left > 0 ? Fraction.Of(StillOut + LostToView, Left) : null;
}
