using System.Numerics;
using System.Runtime.InteropServices;

namespace Twinning.Benchmarks.Poverty.Measures;

/// <summary>Reads every byte of the columns and does nothing with it worth having: no way of measuring can be faster.</summary>
internal static class ByteReading
{
    public static ushort Read(Households households) => (ushort)(
        Read(households.Deprived) ^ Read(households.Known) ^ Read(households.Members) ^ Read(households.Group));

    private static ushort Read(ushort[] column)
    {
        var (first, second) = (Vector<ushort>.Zero, Vector<ushort>.Zero);
        var vectors = MemoryMarshal.Cast<ushort, Vector<ushort>>(column);
        for (var at = 0; at + 1 < vectors.Length; at += 2)
        {
            first ^= vectors[at];
            second ^= vectors[at + 1];
        }

        return Vector.Sum(first ^ second);
    }
}
