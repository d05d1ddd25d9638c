using System;
using CsCheck;
using Twinning.Domain.Poverty.Classification;

namespace Twinning.Domain.Tests.Poverty.Classification;

/// <summary>Findings made by chance, with gaps, and ways to fill the gaps.</summary>
internal static class RandomFindings
{
    public static Gen<HouseholdFindings> Complete { get; } = Made(0);

    public static Gen<HouseholdFindings> WithGaps { get; } = Made(1);

    /// <summary>Fills the gaps of findings with what other, complete findings have.</summary>
    public static HouseholdFindings FilledBy(this HouseholdFindings gaps, HouseholdFindings other)
    {
        var members = new MemberFindings[gaps.Members.Count];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = Filled(gaps.Members[i], other.Members[i % other.Members.Count]);
        }

        return new HouseholdFindings(gaps.ReviewedOn, members)
        {
            Dwelling = Filled(gaps.Dwelling, other.Dwelling),
            Services = Filled(gaps.Services, other.Services),
        };
    }

    private static Gen<HouseholdFindings> Made(int gaps)
    {
        var member =
            from bornOn in Maybe(Gen.OneOf(Gen.Int[0, 35], Gen.Int[0, 90]).SelectMany(age => Gen.Int[-1, 1].Select(days => Born(age, days))), gaps)
            from illness in Maybe(Gen.Enum<IllnessCare>(), gaps)
            from facts in Maybe(Gen.Bool, gaps).Array[6]
            from studies in Maybe(Gen.Frequency((1, Gen.Const(SchoolLevel.None)), (1, Gen.Enum<SchoolLevel>())), gaps)
            from diploma in Maybe(Gen.Enum<GeneralDiploma>(), gaps)
            from work in Maybe(Gen.Enum<WorkSituation>(), gaps)
            from allowance in Maybe(Gen.Enum<SocialAllowance>(), gaps)
            select new MemberFindings
            {
                BornOn = bornOn,
                Illness = illness,
                HasHealthInsurance = facts[0],
                IsStunted = facts[1],
                IsUnderweight = facts[2],
                HasVocationalDiploma = facts[3],
                IsTrainedByEmployer = facts[4],
                IsOfWorkingAge = facts[5],
                Studies = studies,
                Diploma = diploma,
                Work = work,
                Allowance = allowance,
            };
        return
            from members in member.Array[1, 4]
            from grade in Maybe(Gen.Enum<HouseGrade>(), gaps)
            from durable in Maybe(Gen.Bool, gaps).Array[3]
            from area in Maybe(Gen.Int[0, 70].Select(area => area / 2m), gaps)
            from water in Maybe(Gen.Enum<WaterSource>(), gaps)
            from latrine in Maybe(Gen.Enum<Latrine>(), gaps)
            from services in Maybe(Gen.Frequency((3, Gen.Const(false)), (1, Gen.Const(true))), gaps).Array[10]
            select new HouseholdFindings(SomeFindings.ReviewDay, members)
            {
                Dwelling = new DwellingFindings
                {
                    Grade = grade,
                    WallsAreDurable = durable[0],
                    ColumnsAreDurable = durable[1],
                    RoofIsDurable = durable[2],
                    FloorArea = area,
                },
                Services = new ServiceFindings
                {
                    Water = water,
                    Latrine = latrine,
                    UsesTelecommunications = services[0],
                    UsesInternet = services[1],
                    HearsLoudspeaker = services[2],
                    HasTelevision = services[3],
                    HasRadio = services[4],
                    HasDesktopComputer = services[5],
                    HasTelephone = services[6],
                    HasLaptop = services[7],
                    HasTablet = services[8],
                    HasSmartphone = services[9],
                },
            };
    }

    private static Gen<T?> Maybe<T>(Gen<T> known, int gaps)
        where T : struct => Gen.Frequency((5, known.Select(value => (T?)value)), (gaps, Gen.Const((T?)null)));

    private static DateOnly Born(int age, int days)
    {
        var day = SomeFindings.ReviewDay.AddYears(-age).AddDays(days);
        return day > SomeFindings.ReviewDay ? SomeFindings.ReviewDay : day;
    }

    private static MemberFindings Filled(MemberFindings gaps, MemberFindings other) => new()
    {
        BornOn = gaps.BornOn ?? other.BornOn,
        Illness = gaps.Illness ?? other.Illness,
        HasHealthInsurance = gaps.HasHealthInsurance ?? other.HasHealthInsurance,
        IsStunted = gaps.IsStunted ?? other.IsStunted,
        IsUnderweight = gaps.IsUnderweight ?? other.IsUnderweight,
        HasVocationalDiploma = gaps.HasVocationalDiploma ?? other.HasVocationalDiploma,
        IsTrainedByEmployer = gaps.IsTrainedByEmployer ?? other.IsTrainedByEmployer,
        IsOfWorkingAge = gaps.IsOfWorkingAge ?? other.IsOfWorkingAge,
        Studies = gaps.Studies ?? other.Studies,
        Diploma = gaps.Diploma ?? other.Diploma,
        Work = gaps.Work ?? other.Work,
        Allowance = gaps.Allowance ?? other.Allowance,
    };

    private static DwellingFindings Filled(DwellingFindings gaps, DwellingFindings other) => new()
    {
        Grade = gaps.Grade ?? other.Grade,
        WallsAreDurable = gaps.WallsAreDurable ?? other.WallsAreDurable,
        ColumnsAreDurable = gaps.ColumnsAreDurable ?? other.ColumnsAreDurable,
        RoofIsDurable = gaps.RoofIsDurable ?? other.RoofIsDurable,
        FloorArea = gaps.FloorArea ?? other.FloorArea,
    };

    private static ServiceFindings Filled(ServiceFindings gaps, ServiceFindings other) => new()
    {
        Water = gaps.Water ?? other.Water,
        Latrine = gaps.Latrine ?? other.Latrine,
        UsesTelecommunications = gaps.UsesTelecommunications ?? other.UsesTelecommunications,
        UsesInternet = gaps.UsesInternet ?? other.UsesInternet,
        HearsLoudspeaker = gaps.HearsLoudspeaker ?? other.HearsLoudspeaker,
        HasTelevision = gaps.HasTelevision ?? other.HasTelevision,
        HasRadio = gaps.HasRadio ?? other.HasRadio,
        HasDesktopComputer = gaps.HasDesktopComputer ?? other.HasDesktopComputer,
        HasTelephone = gaps.HasTelephone ?? other.HasTelephone,
        HasLaptop = gaps.HasLaptop ?? other.HasLaptop,
        HasTablet = gaps.HasTablet ?? other.HasTablet,
        HasSmartphone = gaps.HasSmartphone ?? other.HasSmartphone,
    };
}
