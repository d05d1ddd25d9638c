using System;
using System.Linq;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Classification;

namespace Twinning.Domain.Tests.Poverty.Classification;

/// <summary>Short ways to write findings in tests.</summary>
internal static class SomeFindings
{
    public static DateOnly ReviewDay { get; } = new(2022, 10, 15);

    /// <summary>Gets a member who lacks nothing that any indicator asks for, with no day of birth.</summary>
    public static MemberFindings Sound { get; } = new()
    {
        Illness = IllnessCare.NotIll,
        HasHealthInsurance = true,
        IsStunted = false,
        IsUnderweight = false,
        Studies = SchoolLevel.None,
        Diploma = GeneralDiploma.UpperSecondary,
        HasVocationalDiploma = false,
        IsTrainedByEmployer = false,
        IsOfWorkingAge = true,
        Work = WorkSituation.OwnWork,
        Allowance = SocialAllowance.None,
    };

    /// <summary>Returns a sound member who reaches an age so many days after the review; before it with a minus.</summary>
    public static MemberFindings Aged(int age, int daysLater = 0) => Sound with { BornOn = ReviewDay.AddDays(daysLater).AddYears(-age) };

    public static HouseholdFindings Of(params MemberFindings[] members) => new(ReviewDay, members)
    {
        Dwelling = new DwellingFindings
        {
            Grade = HouseGrade.Solid,
            WallsAreDurable = true,
            ColumnsAreDurable = true,
            RoofIsDurable = true,
            FloorArea = 1000,
        },
        Services = new ServiceFindings
        {
            Water = WaterSource.Piped,
            Latrine = Latrine.Septic,
            UsesTelecommunications = true,
            UsesInternet = true,
            HasTelevision = true,
        },
    };

    public static HouseholdFindings With(ServiceFindings services) => Of(Aged(40)) with { Services = services };

    public static HouseholdFindings With(DwellingFindings dwelling, int members = 1) =>
        Of([.. Enumerable.Repeat(Aged(40), members)]) with { Dwelling = dwelling };

    /// <summary>Returns what follows for an indicator of a national standard: yes, no or null for not known.</summary>
    public static bool? IsDeprived(this HouseholdFindings findings, string code)
    {
        var standard = PovertyStandards.Find(new StandardId(code[.."VN-2022".Length]))!;
        var position = standard.Indicators!.Index().Single(indicator => indicator.Item.Code == code).Index;
        return HouseholdIndicators.Derive(findings, standard).At(position);
    }
}
