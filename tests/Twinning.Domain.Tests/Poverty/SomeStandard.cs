using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;

namespace Twinning.Domain.Tests.Poverty;

/// <summary>Short ways to write the standard of a place in tests.</summary>
internal static class SomeStandard
{
    public static AreaId Province { get; } = new(79);

    /// <summary>Gets a standard that does what the national one of 2022 does, for one province and the yearly reviews of 2022–2025.</summary>
    public static PovertyStandard Local { get; } = PovertyStandards.Vn2022 with
    {
        Id = new StandardId("LOCAL-2022"),
        Jurisdiction = Province,
        Instrument = LegalSources.ProgrammePlan,
        Reviews = [.. Enumerable.Range(2022, 4).Select(year => Review(year))],
    };

    public static GovernedReview Review(int year, ReturnKind kind = ReturnKind.Annual) => new(kind, year, LegalSources.ProgrammePlan);

    public static Sourced<Dong> Line(long amount) => new(new Dong(amount), LegalSources.ProgrammePlan);

    public static Sourced<int> Number(int value) => new(value, LegalSources.ProgrammePlan);

    /// <summary>Returns the standard with its lines moved up by an amount, the same at both kinds of place.</summary>
    public static PovertyStandard Raised(this PovertyStandard standard, long by) => standard with
    {
        Rural = Raised(standard.Rural, by),
        Urban = Raised(standard.Urban, by),
    };

    public static string[] Codes(params PovertyStandard[] local) =>
        [.. PovertyStandardCatalogue.Of(local).Violations.Select(violation => violation.Code.Value)];

    private static IncomeLines Raised(IncomeLines lines, long by) =>
        new(Raised(lines.IncomeAlone, by), Raised(lines.WithDeprivations, by)!, Raised(lines.Average, by));

    private static Sourced<Dong>? Raised(Sourced<Dong>? line, long by) => line is null ? null : Line(line.Value.Amount + by);
}
