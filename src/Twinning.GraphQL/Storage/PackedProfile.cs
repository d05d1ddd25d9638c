using System;
using System.Collections.Generic;
using System.IO;
using Twinning.Domain.Poverty.Measures;

namespace Twinning.GraphQL.Storage;

/// <summary>Writes a profile of deprivations as bytes and reads it back.</summary>
/// <remarks>The number of indicators, the missing households and people, then pattern, households and people of each pattern, as 7-bit numbers.</remarks>
internal static class PackedProfile
{
    public static byte[] Pack(DeprivationProfile profile)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write((byte)profile.IndicatorCount);
        writer.Write7BitEncodedInt64(profile.MissingHouseholds);
        writer.Write7BitEncodedInt64(profile.MissingPeople);
        foreach (var pattern in profile.Patterns)
        {
            writer.Write7BitEncodedInt(pattern.Pattern);
            writer.Write7BitEncodedInt64(pattern.Households);
            writer.Write7BitEncodedInt64(pattern.People);
        }

        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>Reads a packed profile.</summary>
    /// <param name="indicators">How many indicators the standard has.</param>
    /// <param name="profile">The bytes.</param>
    /// <param name="see">Is given each pattern with its households and people.</param>
    /// <returns>The households, and the people in them, of which an indicator is unknown.</returns>
    /// <exception cref="InvalidDataException">The profile is of another number of indicators.</exception>
    public static (long Households, long People) Read(int indicators, byte[] profile, Action<PatternCount> see)
    {
        using var reader = new BinaryReader(new MemoryStream(profile, writable: false));
        if (reader.ReadByte() != indicators)
        {
            throw new InvalidDataException("A profile has another number of indicators than the standard.");
        }

        var missing = (reader.Read7BitEncodedInt64(), reader.Read7BitEncodedInt64());
        while (reader.BaseStream.Position < reader.BaseStream.Length)
        {
            see(new PatternCount((ushort)reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt64(), reader.Read7BitEncodedInt64()));
        }

        return missing;
    }

    /// <summary>Sums packed profiles of as many indicators each.</summary>
    /// <exception cref="InvalidDataException">A profile is of another number of indicators.</exception>
    public static DeprivationProfile Sum(int indicators, IEnumerable<byte[]> profiles)
    {
        var all = (ushort)((1 << indicators) - 1);
        var sum = new DeprivationProfileBuilder(indicators);
        foreach (var profile in profiles)
        {
            var missing = Read(indicators, profile, pattern => sum.AddCounted(0, pattern.Pattern, all, pattern.Households, pattern.People));
            sum.AddCounted(0, 0, 0, missing.Households, missing.People);
        }

        return sum.ToProfile();
    }
}
