"""Wheels, pistons and tracks: things that move by a law, and are held to it."""

from __future__ import annotations

import math

import numpy as np
import pytest
from picture_art import ENGINE, VAN

from cuereel.scene.motor import Motor, is_motor
from cuereel.scene.rig import HERE, Rig, moved, scaled, shifted, then, turned
from cuereel.scene.svg import read_svg
from cuereel.scene.track import Track, recoil
from cuereel.scene.vehicle import ROLL, Vehicle, is_vehicle


def van() -> Vehicle:
    return Vehicle(read_svg(VAN), size=1.5, ground=-2.0, stop=0.0, edge=-4.5, light="#FFFFFF")


def spoke(vehicle: Vehicle) -> np.ndarray:
    points = vehicle.rig.mobject.layer("wheel-rear")[1].points
    return np.asarray(points[0] - points[-1])


def test_wheels_turn_by_as_much_as_they_have_rolled():
    vehicle = van()
    for seconds in (0.0, 0.1, 0.25, ROLL, 2.0):
        vehicle.pose_at(seconds)
        rolled = (vehicle.x_at(seconds) - vehicle.x_at(0.0)) / (40 / 120 * 1.5)
        along = spoke(vehicle)
        turned_by = math.atan2(along[0], along[1])
        assert math.cos(turned_by - rolled) == pytest.approx(1.0, abs=1e-6)


def test_wheels_keep_to_the_ground_while_the_body_dips():
    vehicle = van()
    lows, roofs = set(), set()
    for seconds, knocked in ((0.2, -1.0), (0.5, -1.0), (3.0, 0.1), (3.0, -1.0)):
        vehicle.pose_at(seconds, knocked)
        spoke = vehicle.rig.mobject.layer("wheel-front")[1].points
        lows.add(round(float(spoke[0][1] + spoke[-1][1]) / 2 - 1.5 * 40 / 120, 6))
        roofs.add(round(float(vehicle.rig.mobject.layer("body").get_top()[1]), 3))
    assert lows == {-2.0}
    assert len(roofs) == 4


def test_a_vehicle_is_what_has_round_wheels_and_a_motor_what_has_pistons():
    assert is_vehicle(read_svg(VAN)) and not is_motor(read_svg(VAN))
    assert is_motor(read_svg(ENGINE)) and not is_vehicle(read_svg(ENGINE))


def tops(motor: Motor, angle: float) -> list[float]:
    motor.pose(HERE, angle)
    return [float(motor.rig.mobject.layer(name).get_top()[1]) for name in motor.pistons]


def test_pistons_go_up_and_down_by_twice_the_crank_radius_in_pairs():
    motor = Motor(read_svg(ENGINE))
    up, half, down = (tops(motor, angle) for angle in (0.0, math.pi / 2, math.pi))
    assert up[0] - down[0] == pytest.approx(110 / 120)
    assert (up[0], up[3]) == pytest.approx((down[1], down[2]))
    assert half[0] == pytest.approx(half[1])
    assert half[0] < (up[0] + down[0]) / 2, "a rod of finite length leaves the piston below the middle"


def test_an_engine_whose_still_parts_are_drawn_once_moves_as_before():
    free, kept = Motor(read_svg(ENGINE)), Motor(read_svg(ENGINE))
    kept.keep_still(1.5)
    assert len(kept.rig.leaves) < len(free.rig.leaves)
    for angle in (0.0, 1.1, 2.9):
        for motor in (free, kept):
            motor.pose(scaled(2.0), angle)
        for name in (*free.pistons, "pulley-top"):
            ends = [motor.rig.leaves[motor.rig.parts[name][-1]].points for motor in (free, kept)]
            assert np.allclose(*ends)


def test_rods_stay_joined_to_their_pistons():
    motor = Motor(read_svg(ENGINE))
    for angle in (0.0, 0.7, 2.1, 4.0):
        motor.pose(HERE, angle)
        for number in range(1, 5):
            layer = motor.rig.mobject.layer
            assert layer(f"rod-{number}").get_top()[1] == pytest.approx(layer(f"piston-{number}").get_bottom()[1])


def test_cylinders_fire_one_after_another_at_the_top():
    motor = Motor(read_svg(ENGINE))
    order = [max(range(4), key=lambda cylinder: motor.firing(turn * math.pi + 0.01, cylinder)) for turn in range(4)]
    assert order == [0, 2, 3, 1]
    for turn, cylinder in enumerate(order):
        heights = tops(motor, turn * math.pi)
        assert heights[cylinder] == pytest.approx(max(heights))


def test_smaller_pulleys_turn_faster():
    motor = Motor(read_svg(ENGINE))
    motor.pose(HERE, 0.4)
    large, small = (motor.rig.mobject.layer(name)[1].points for name in ("pulley-crank", "pulley-top"))
    angles = [math.atan2(*(points[0] - points[-1])[:2]) for points in (large, small)]
    assert angles == pytest.approx([0.4, 0.8])


def test_a_tween_is_first_seen_on_its_frame_and_has_landed_on_its_last():
    track = Track(1.0).to(3.0, 10, 5)
    assert track.at(9) == 1.0
    assert track.at(10) > 1.5
    assert track.at(14) == track.at(99) == 3.0


def test_a_tween_takes_over_from_where_another_stands():
    track = Track(0.0).to(1.0, 0, 10, lambda t: t).to(0.0, 5, 10, lambda t: t)
    assert track.at(4) == pytest.approx(0.5)
    assert track.at(5) == pytest.approx(0.45)


def test_a_recoil_starts_from_rest_and_dies_away():
    assert recoil(0.0, 0.4, 0.2) == 0.0 and recoil(-1.0, 0.4, 0.2) == 0.0
    assert recoil(0.1, 0.4, 0.2) == pytest.approx(1.0)
    assert abs(recoil(3.0, 0.4, 0.2)) < 1e-4


def test_poses_are_put_one_after_another_and_never_add_up():
    rig = Rig(read_svg(VAN))
    before = rig.leaves[1].points.copy()
    pose = then(scaled(2.0), turned(math.pi / 2), shifted(1.0, 0.0))
    assert moved(pose, (1.0, 0.0)) == pytest.approx((1.0, 2.0, 0.0))
    for _ in range(3):
        rig.pose(pose)
    rig.pose(HERE)
    assert np.allclose(rig.leaves[1].points, before)


def test_a_faded_part_comes_back_as_it_was_drawn():
    rig = Rig(read_svg(VAN))
    shadow = rig.leaves[rig.parts["shadow"][0]]
    rig.fade(0.5)
    assert shadow.fill_rgbas[0, 3] == pytest.approx(0.25, abs=0.01)
    rig.fade(1.0, "shadow")
    assert shadow.fill_rgbas[0, 3] == pytest.approx(0.5, abs=0.01)
