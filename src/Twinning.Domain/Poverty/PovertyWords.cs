using System.Globalization;
using System.Numerics;

namespace Twinning.Domain.Poverty;

/// <summary>How counts, years and standards are written in messages.</summary>
internal static class PovertyWords
{
    /// <summary>Writes a count with dots for thousands: 1.972.767.</summary>
    public static string Vietnamese(this BigInteger count) => count.English().Replace(',', '.');

    /// <inheritdoc cref="Vietnamese(BigInteger)"/>
    public static string Vietnamese(this long count) => new BigInteger(count).Vietnamese();

    /// <summary>Writes a percentage with as many places as it is given with: 22,77.</summary>
    public static string Vietnamese(this decimal percent) => percent.English().Replace('.', ',');

    /// <summary>Writes a count with commas for thousands: 1,972,767.</summary>
    public static string English(this BigInteger count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <inheritdoc cref="English(BigInteger)"/>
    public static string English(this long count) => new BigInteger(count).English();

    /// <summary>Writes an amount with commas for thousands: 1,500,000 đồng.</summary>
    public static string English(this Dong amount) => amount.Amount.English() + " đồng";

    /// <summary>Writes a percentage with as many places as it is given with: 22.77.</summary>
    public static string English(this decimal percent) => percent.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes a year without regard to the culture of the machine.</summary>
    public static string Number(this int year) => year.ToString(CultureInfo.InvariantCulture);

    public static string Vietnamese(this PopulationBase population) => population == PopulationBase.All ? "toàn bộ hộ" : "hộ DTTS";

    public static string English(this PopulationBase population) => population == PopulationBase.All ? "all households" : "minority households";

    public static string Vietnamese(this ReturnKind kind) => kind == ReturnKind.Annual ? "rà soát hằng năm" : "rà soát đầu kỳ";

    public static string English(this ReturnKind kind) => kind == ReturnKind.Annual ? "yearly review" : "baseline review";

    /// <summary>Writes the instrument that sets a standard, or only its name where it is not a national one.</summary>
    public static string Vietnamese(this StandardId id) => PovertyStandards.Find(id) is { } known ? $"{id} ({known.Instrument.Title})" : id.Value;

    /// <inheritdoc cref="Vietnamese(StandardId)"/>
    public static string English(this StandardId id) => PovertyStandards.Find(id) is { } known ? $"{id} ({known.Instrument.TitleInEnglish})" : id.Value;
}
