using System;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;

namespace Twinning.GraphQL.Demo;

/// <summary>What a made-up review found of a household: an income and deprivations that make it what it is under the standard of 2016.</summary>
internal readonly record struct DemoFindings(PovertyStatus Status, long IncomePerPerson, int Deprived)
{
    // Deprivations by bit (care, insurance, adults' education, schooling, housing quality, housing area, water, latrine,
    // telecommunications, information assets); latrines, adults' education and housing are what is lacking most.
    private static readonly int[] Many =
    [
        0b00_1001_0100, 0b00_1111_0100, 0b01_1001_0100, 0b10_0001_1100, 0b00_1101_0000, 0b11_1001_0101,
        0b00_0100_0111, 0b00_1111_0000, 0b01_1001_0110, 0b00_1100_0100, 0b00_1001_1110, 0b00_1010_0100,
    ];

    private static readonly int[] Few =
    [
        0b00_1000_0100, 0b00_1000_0000, 0b00_0000_0000, 0b00_0001_0100, 0b00_0000_0100, 0b00_1001_0000, 0b00_0100_0000, 0b00_0000_0010,
        0b00_0000_0001, 0b00_0000_1000, 0b00_0010_0000, 0b01_0000_0000, 0b10_0000_0000,
    ];

    /// <summary>Makes findings for a household.</summary>
    /// <param name="status">Whether it is poor, near-poor, or neither.</param>
    /// <param name="household">The number of the household.</param>
    /// <param name="round">The place of the round, from 0 on.</param>
    /// <param name="settlement">Where it lives.</param>
    public static DemoFindings Of(PovertyStatus status, int household, int round, SettlementType settlement)
    {
        var lines = PovertyStandards.Vn2016.LinesFor(settlement);
        var (alone, both, average) = (lines.IncomeAlone!.Value.Amount, lines.WithDeprivations.Value.Amount, lines.Average!.Value.Amount);
        var step = 1000L * ((household * 37 % 200) + (round * 5));
        return status switch
        {
            // Two of three are poor by income whatever they lack, the third by what it lacks.
            PovertyStatus.Poor when household % 3 < 2 => new(status, alone - step, Pick(household % 4 == 0 ? Few : Many, household)),
            PovertyStatus.Poor => new(status, both - Math.Min(step, both - alone - 1), Pick(Many, household)),
            PovertyStatus.NearPoor => new(status, both - Math.Min(step, both - alone - 1), Pick(Few, household)),
            _ when household % 5 < 3 => new(PovertyStatus.AverageLivingStandard, average - step, Pick(Few, household + round)),
            _ => new(PovertyStatus.AboveAverage, average + 1 + step, household % 3 == 0 ? 0 : Pick(Few, household + round)),
        };
    }

    private static int Pick(int[] patterns, int household) => patterns[household * 7 % patterns.Length];
}
