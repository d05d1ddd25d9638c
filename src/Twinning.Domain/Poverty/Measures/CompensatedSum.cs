using System;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>Adds binary fractions and keeps what each addition rounds off (Neumaier 1974).</summary>
internal struct CompensatedSum
{
    private double _sum;
    private double _lost;

    public readonly double Value => _sum + _lost;

    public void Add(double value)
    {
        var next = _sum + value;
        _lost += Math.Abs(_sum) >= Math.Abs(value) ? _sum - next + value : value - next + _sum;
        _sum = next;
    }
}
